import { expect, test } from '@playwright/test'
import { electronArguments, electronEnvironment, isWithin } from './hosts/electron-launch.ts'

const place = { library: '/tmp/library', profile: '/tmp/profile' }

test('Electron is started over the built application with a library and a profile of its own', () => {
  expect(electronArguments('/project', place)).toEqual([
    '/project',
    '--library=/tmp/library',
    '--user-data-dir=/tmp/profile',
  ])
  const given = { PATH: '/bin', ELECTRON_RUN_AS_NODE: '1', LEFT_OUT: undefined }
  expect(electronEnvironment(given, place, 'linux')).toEqual({
    PATH: '/bin',
    XDG_CONFIG_HOME: '/tmp/profile',
  })
  expect(electronEnvironment(given, place, 'win32')).toEqual({ PATH: '/bin', APPDATA: '/tmp/profile' })
})

test('a folder that a person uses is not taken for the test’s own', () => {
  expect(isWithin('/tmp/profile', place.profile)).toBe(true)
  expect(isWithin('/tmp/profile/yipin', place.profile)).toBe(true)
  expect(isWithin('/tmp/profile-of-someone', place.profile)).toBe(false)
  expect(isWithin('/home/someone/.config/yipin', place.profile)).toBe(false)
})
