/** A person as LinkedIn's messages and invitations name them. */
export interface LinkedinPerson {
  /** Empty where LinkedIn does not say it: of members who left it says only “LinkedIn Member”. */
  name: string
  /** The profile page, in the form of `profileUrl`; empty where it is not known. */
  url: string
}

/** When a message was sent, and between whom; its words are never read. */
export interface MessageRow {
  line: number
  /** An ISO instant in UTC. A day without a time stands for its noon. */
  at: string
  from: LinkedinPerson
  /** Everybody else in the conversation. */
  to: LinkedinPerson[]
}

/** An invitation to connect. */
export interface InvitationRow {
  line: number
  /** The day as it is written in the file: `YYYY-MM-DD`. */
  on: string
  direction: 'incoming' | 'outgoing'
  other: LinkedinPerson
  me: LinkedinPerson
}

/** An application for a job. */
export interface ApplicationRow {
  line: number
  /** The day as it is written in the file: `YYYY-MM-DD`. */
  on: string
  company: string
  /** Empty where the file does not say it. */
  title: string
  /** The page of the job; empty where there is none. */
  url: string
}

/** A company that the user follows. */
export interface FollowRow {
  line: number
  company: string
}

/** A row that cannot be read, and why: “has no date that can be read”. */
export interface SkippedRow {
  line: number
  reason: string
}
