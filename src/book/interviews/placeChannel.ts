import type { Channel } from '../model/channel.js'

const link = /https?:|\b(?:zoom|teams|webex|skype|meet\.|hangouts|video)/i
const phone = /\b(?:phone|call)\b|^\+?[\d ().-]{7,}$/i

/** How an interview at a place took place: by video at a link, by phone, else face to face. */
export function channelOf(place = ''): Channel {
  return link.test(place) ? 'video' : phone.test(place) ? 'phone' : 'meeting'
}
