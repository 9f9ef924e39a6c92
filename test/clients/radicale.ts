import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { onTestFinished } from 'vitest'
import { scratch } from '../helpers/rapport.js'

const kinds = {
  calendar: '<c:calendar xmlns:c="urn:ietf:params:xml:ns:caldav"/>',
  addressbook: '<c:addressbook xmlns:c="urn:ietf:params:xml:ns:carddav"/>',
}

/** What changed in a collection since it was asked last, by the names of its files. */
interface Changes {
  put: string[]
  gone: string[]
}

/** A Radicale of its own on a free port of this machine, until the test ends. It lets in anybody, as jane. */
export async function radicale() {
  const port = await freePort()
  const store = scratch()
  const options = ['--server-hosts', `127.0.0.1:${port}`, '--auth-type', 'none', '--rights-type', 'authenticated']
  const server = spawn('radicale', ['--config', '', ...options, '--storage-filesystem-folder', store], {
    stdio: 'ignore',
  })
  onTestFinished(() => void server.kill())
  const base = `http://127.0.0.1:${port}`
  const headers = { authorization: `Basic ${btoa('jane:secret')}` }
  const request = async (method: string, path: string, body = '', type = 'application/xml') => {
    const answer = await fetch(`${base}${path}`, {
      method,
      headers: { ...headers, 'content-type': type },
      ...(body && { body }),
    })
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    return await answer.text()
  }
  for (let tries = 0; tries < 100; tries++) {
    const isUp = await fetch(base, { redirect: 'manual' }).then(
      () => true,
      () => false,
    )
    if (isUp) break
    await wait(100)
  }
  return {
    base,
    put: (path: string, text: string, type: string) => request('PUT', path, text, type),
    remove: (path: string) => request('DELETE', path),
    /** Makes a collection; then tells what it holds, and each time what has changed since the last time. */
    collection: async (name: string, kind: keyof typeof kinds) => {
      const type = `<resourcetype><collection/>${kinds[kind]}</resourcetype>`
      await request('MKCOL', `/jane/${name}/`, `<mkcol xmlns="DAV:"><set><prop>${type}</prop></set></mkcol>`)
      let token = ''
      const folder = join(store, 'collection-root/jane', name)
      return {
        /** The texts of its files, by name. */
        files: () =>
          Object.fromEntries(
            readdirSync(folder)
              .filter((each) => !each.startsWith('.'))
              .map((each) => [each, readFileSync(join(folder, each), 'utf8')]),
          ),
        /** What the server would tell a phone that asks for changes (RFC 6578). */
        changes: async (): Promise<Changes> => {
          const asked = `<sync-token>${token}</sync-token><sync-level>1</sync-level><prop><getetag/></prop>`
          const answer = await request(
            'REPORT',
            `/jane/${name}/`,
            `<sync-collection xmlns="DAV:">${asked}</sync-collection>`,
          )
          token = /<sync-token>(.*?)<\/sync-token>/.exec(answer)?.[1] ?? ''
          const changes: Changes = { put: [], gone: [] }
          for (const [, response = ''] of answer.matchAll(/<response>(.*?)<\/response>/gs)) {
            const file = decodeURIComponent(/<href>.*\/(.*?)<\/href>/.exec(response)?.[1] ?? '')
            changes[response.includes('404') ? 'gone' : 'put'].push(file)
          }
          return changes
        },
      }
    },
  }
}

/** A port of this machine where nothing listens. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
