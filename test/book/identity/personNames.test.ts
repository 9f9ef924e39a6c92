import { describe, expect, it } from 'vitest'
import { comparePeople, type NameComparison } from '../../../src/book/identity/personNames.js'

const compare = (one: string, other: string): NameComparison => comparePeople({ name: one }, { name: other })

describe('with one mailbox', () => {
  it.each([
    ['Robert Made-Up', 'Bob Made-Up'],
    ['Liz Made-Up', 'Elizabeth Made-Up'],
    ['Bob Hill', 'James Robert Hill'],
    ['Dana Reyes', 'Dana Cole'],
    ['Peggy Cole', 'Margaret Stone'],
    ['Michael Stone', 'Micheal Stone'],
    ['John Stone', 'Jhon Stone'],
    ['Sara Stone', 'Sarah Stone'],
    ['Philipp Stein', 'Filip Stein'],
    ['Anton Marsh', 'Marsh, Anton'],
    ['Anton Marsh', 'Marsh Anton'],
    ['José Núñez', 'Jose Nunez'],
    ['Dr. Eva Blum', 'Eva Blum, PhD'],
    ['Hans-Peter Lang', 'Peter Lang'],
    ['Ana Maria Ruiz', 'Ana Sofia Ruiz'],
    ['Franziska Abel', 'Fran Abel'],
    ['Саша Петров', 'Александр Петров'],
  ])('%s and %s are one', (one, other) => {
    expect([compare(one, other), compare(other, one)]).toEqual(['same', 'same'])
  })

  it.each([
    ['Ana Made-Up', 'Ben Made-Up'],
    ['Ana Made-Up', 'Made-Up, Ben'],
    ['Ana Made-Up', 'Made-Up Ben'],
    ['Ana Kern', 'Boris Lind'],
    ['A. Made-Up', 'Ben Made-Up'],
    ['Paul Hofer', 'Paula Hofer'],
    ['Mario Rossi', 'Maria Rossi'],
    ['Andreas Lund', 'Andrea Lund'],
    ['Christian Lund', 'Christina Lund'],
    ['Louis Roy', 'Louise Roy'],
    ['Joseph Roy', 'Josephine Roy'],
    ['Tim Moss', 'Tom Moss'],
    ['Mark Lund', 'Mary Lund'],
    ['Anna Marie Lund', 'Lisa Marie Lund'],
    ['Karl Berg', 'Karl Berg jun.'],
    ['Karl Berg Sr.', 'Karl Berg Jr.'],
    ['Elena García López', 'Marcos García López'],
    ['王芳', '王伟'],
    ['김철수', '김영희'],
  ])('%s and %s are two', (one, other) => {
    expect([compare(one, other), compare(other, one)]).toEqual(['other', 'other'])
  })

  it.each([
    ['Ana Made-Up', 'A. Made-Up'],
    ['Bob Made-Up', 'R. Made-Up'],
    ['J.R. Smith', 'John Smith'],
    ['JR Smith', 'John Smith'],
    ['Sunny', 'Dana Reyes'],
    ['Acme & Sons', 'Dana Reyes'],
    ['d@x.example', 'Dana Reyes'],
    ['Иван Петров', 'Ivan Petrov'],
    ['a'.repeat(300), 'Dana Reyes'],
  ])('%s and %s may be one', (one, other) => {
    expect([compare(one, other), compare(other, one)]).toEqual(['unclear', 'unclear'])
  })
})

it('the given name is what the file says', () => {
  const ben = { name: 'Made-Up Lee', given: 'Lee', family: 'Made-Up' }
  expect(comparePeople({ name: 'Lee Made-Up', given: 'Lee', family: 'Made-Up' }, ben)).toBe('same')
  expect(comparePeople({ name: 'Nagy Ana', given: 'Ana', family: 'Nagy' }, { ...ben, family: 'Nagy' })).toBe('other')
})
