import { expect, test } from 'vitest';
import { isServiceAddress } from '../../../bot/channel/service-address.ts';

test.each([
  'https://smba.trafficmanager.net/emea/',
  'https://smba.trafficmanager.net/emea/11111111-2222-3333-4444-555555555555/',
  'https://smba.trafficmanager.net/teams',
  'https://smba.trafficmanager.net',
  'HTTPS://SMBA.TrafficManager.NET/emea/',
  'https://smba.onyx.prod.teams.trafficmanager.net/',
  'https://smba.infra.gcc.teams.microsoft.com/gcc',
  'https://webchat.botframework.com/',
  'https://europe.webchat.botframework.com/',
  'https://directline.botframework.com/',
])('replies may be sent to %s', (address) => {
  expect(isServiceAddress(address)).toBe(true);
});

test.each([
  ['http://smba.trafficmanager.net/emea/', 'not encrypted'],
  ['wss://smba.trafficmanager.net/emea/', 'another protocol'],
  ['https://example.trafficmanager.net/emea/', 'a name that anybody may have'],
  ['https://smba.example.trafficmanager.net/', 'below a name that anybody may have'],
  ['https://trafficmanager.net/', 'a domain that is shared'],
  ['https://a.smba.trafficmanager.net/', 'below a host'],
  ['https://xsmba.trafficmanager.net/', 'a host that ends alike'],
  ['https://smba.trafficmanager.net.example.se/', 'a host that begins alike'],
  ['https://smba.trafficmanager.net./emea/', 'a dot at the end'],
  ['https://evil-botframework.com/', 'a domain that ends alike'],
  ['https://botframework.com.example.se/', 'a domain that begins alike'],
  ['https://botframework.com/', 'a domain that answers nothing'],
  ['https://smba.trafficmanager.net@example.se/', 'a user that looks like a host'],
  ['https://anna@smba.trafficmanager.net/', 'a user'],
  ['https://anna:hunter2@smba.trafficmanager.net/', 'a user with a password'],
  ['https://@smba.trafficmanager.net/', 'an empty user'],
  ['https://smba.trafficmanager.net:8443/', 'another port'],
  ['https://smba.trafficmanager.net:443/', 'a port'],
  ['https://smba.trafficmanager.net\\@example.se/', 'a backslash'],
  ['https://smba.trafficmanager.net\\.example.se/', 'a backslash before a dot'],
  ['https:\\\\smba.trafficmanager.net/', 'backslashes for slashes'],
  ['https:smba.trafficmanager.net/', 'no slashes'],
  ['https:///smba.trafficmanager.net/', 'too many slashes'],
  [' https://smba.trafficmanager.net/', 'a blank before it'],
  ['https://smba.trafficmanager.net/ ', 'a blank behind it'],
  ['https://smba.traffic\tmanager.net/', 'a tab within'],
  ['https://smba.trafficmanager.net/a\nb', 'a new line'],
  ['https://smba.trafficmanager.net/emea/?to=https://example.se', 'a query'],
  ['https://smba.trafficmanager.net/#example.se', 'a fragment'],
  ['https://smba.trafficmanager.net/a/../b', 'a way up'],
  ['https://smba。trafficmanager。net/', 'dots of another script'],
  ['https://ѕmba.trafficmanager.net/', 'a letter of another script'],
  ['https://ｓmba.trafficmanager.net/', 'a wide letter'],
  ['https://smba%2Etrafficmanager.net/', 'an encoded dot'],
  ['https://smba.trafficmanager.net%00.example.se/', 'an encoded end'],
  ['https://169.254.169.254/', 'an address within the cloud'],
  ['https://127.0.0.1/', 'this machine'],
  ['https://[::1]/', 'this machine, in the newer way'],
  [
    'https://smba.infra.gov.teams.microsoft.us/gcch',
    'a government cloud, whose tokens are of another issuer',
  ],
  ['https://webchat.botframework.azure.us/', 'a government cloud, whose tokens are of another issuer'],
  ['https://webchat.botframework.azure.cn/', 'China, whose tokens are of another issuer'],
  ['smba.trafficmanager.net', 'no protocol'],
  ['', 'nothing'],
])('no reply is sent to %j: %s', (address) => {
  expect(isServiceAddress(address)).toBe(false);
});
