import { expect, it } from 'vitest'
import { searchKey, searchKeys } from '../../../src/book/identity/searchKey.js'

it.each([
  ['Jean-Luc Picard', 'jean luc'],
  ['Jean-Luc Picard', 'jeanluc'],
  ['Jean Luc Picard', 'jean-luc'],
  ['J.R. Smith', 'j.r. smith'],
  ['J. R. Smith', 'j.r. smith'],
  ['JR Smith', 'j.r. smith'],
  ['J.R. Smith', 'jr smith'],
  ['J R Smith', 'jr smith'],
  ['Dr. No', 'dr no'],
  ["Maeve O'Neil", 'oneil'],
  ['Maeve O’Neil', 'oneil'],
  ['Maeve ONeil', "o'neil"],
  ["Chloé D'Arc-Noël", 'darc noel'],
  ['St. John', 'st john'],
])('%s is found by %s', (name, text) => {
  expect(searchKeys(name).some((key) => key.includes(searchKey(text)))).toBe(true)
})

it.each([
  ['Ann Lund', 'nl'],
  ['J. Smith', 'js'],
  ['Dana Reyes', 'danar'],
])('%s is not found by %s', (name, text) => {
  expect(searchKeys(name).some((key) => key.includes(searchKey(text)))).toBe(false)
})
