export type LinkedinFileKind = 'messages' | 'invitations' | 'applications' | 'follows'

export function linkedinFileKind(_text: string): LinkedinFileKind | null {
  return null
}
