import { bodyHasPhrase } from '../phrases/match.js'
import { phrases } from '../phrases/phrases.js'
import type { Body } from '../text/body.js'
import { anyOf } from '../text/wordLists.js'

const giftNouns = anyOf(`
  article articles study report link paper piece book list note notes data figures summary talk podcast name
  names contact lead introduction survey template recipe photo photos recording event invitation chapter page
  story review post interview guide map outline tip idea gift copy numbers analysis video
`)
const can = 'can/could/may/might/will/would'
const giving = phrases(`
  here is/are the/a/an/this/that/two/some/three/one ..3 ${giftNouns}
  i have? found/came_across/come_across/read/saw/heard_of/enclose/attach/attached/send/sent/am_sending/am_passing_on/
    pass_on/am_attaching/put_together/dug_out/brought/kept/copied you? the/a/an/this/that/two/some/three/
    one ..3 ${giftNouns}
  thought/thinking of you !as
  thought you might/would/may like/enjoy/find/be_interested
  thought/think/believe/hope this/that/it/they ${can} help/interest/be_useful/be_helpful/be_of
  ${can} be_of_use/be_of_interest/be_of_help/be_useful/be_helpful to/for you/your
  ${can} interest/save you
  may/might/could/will come in handy
  in case it/this/that/they is/are/helps/help
  i hope it/this/they is/are/will_be/helps/help/proves
  something/anything/whatever i can/could/may/might do_for_you/help/offer/give/bring/be_of/return/repay/send_you
  way i can/could/may/might help/return/repay/be_of
  i can do for you
  if/when/should i can/could ever? help/be_of/return/repay/introduce/do_something
  how can/could/may/might i help/be_of/support/return
  what can/could i do/offer/bring
  happy/glad/delighted/pleased/love/like/want to introduce_you/share/send_you/return/put_you_in_touch/pass_it/
    pass_them/show_you/swap/help_you/be_of/offer_you/repay !my
  gladly introduce/share/send/return/help/put/pass
  i can/could/will introduce_you/put_you_in_touch
  i can/could/will send you the/a/an/this/that/two
  let me introduce/send/put you
  in return/exchange
  my turn
  shall i send/introduce/put
  would it help/be_useful if i
  would you like me_to/a_copy/an_introduction
  you two? should meet/know
  something for you
  find it/this? useful/helpful/interesting
  i have? sent/given/passed/forwarded/mailed/lent/introduced you/her/him/them/it
`)

/** Whether a text gives or offers the reader something (METHOD section 1). */
export function givesSomething(body: Body): boolean {
  return bodyHasPhrase(body, giving)
}
