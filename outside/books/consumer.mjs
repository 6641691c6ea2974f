// The consumer: `npm install && node consumer.mjs pacts` records the pact in that directory, with Pact's own
// library. It is weak in five places on purpose, which `contract mutate` has to name:
// 1. no interaction expects 404 of getBook;
// 2. none calls without a token;
// 3. listBooks is asked for one author, and any list of books will do;
// 4. the subtitle, which is optional, is never looked at;
// 5. of the refusal of createBook any code will do.
import { rmSync } from 'node:fs';
import { MatchersV3, PactV4 } from '@pact-foundation/pact';

const { boolean, eachLike, integer, string } = MatchersV3;
const token = { Authorization: 'Bearer reader-1' };
const json = { 'Content-Type': 'application/json' };
const dune = { isbn: '9780441013593', title: 'Dune', author: 'Herbert' };

const dir = process.argv[2];
rmSync(`${dir}/reading-room-books.json`, { force: true });
const pact = new PactV4({ consumer: 'reading-room', provider: 'books', dir, logLevel: 'error' });

async function expectStatus(status, call) {
  const response = await call;
  if (response.status !== status) throw new Error(`${response.status} instead of ${status}`);
}

await pact.addInteraction()
  .given('the library has two books')
  .uponReceiving('a request for the books of an author')
  .withRequest('GET', '/books', (it) => it.query({ author: 'Herbert' }).headers(token))
  .willRespondWith(200, (it) => it.headers(json).jsonBody(eachLike({
    isbn: string('9780441013593'), title: string('Dune'), author: string('Herbert'), lent: boolean(false) })))
  .executeTest(({ url }) => expectStatus(200, fetch(`${url}/books?author=Herbert`, { headers: token })));

await pact.addInteraction()
  .given('the library has two books')
  .uponReceiving('a request for a book')
  .withRequest('GET', '/books/9780441013593', (it) => it.headers(token))
  .willRespondWith(200, (it) => it.headers(json).jsonBody({ ...dune, lent: false }))
  .executeTest(({ url }) => expectStatus(200, fetch(`${url}/books/9780441013593`, { headers: token })));

await pact.addInteraction()
  .given('the library is empty')
  .uponReceiving('a new book')
  .withRequest('POST', '/books', (it) => it.headers({ ...token, ...json }).jsonBody(dune))
  .willRespondWith(201, (it) => it.headers(json).jsonBody({ ...dune, lent: false }))
  .executeTest(({ url }) => expectStatus(201, fetch(`${url}/books`,
    { method: 'POST', headers: { ...token, ...json }, body: JSON.stringify(dune) })));

await pact.addInteraction()
  .given('the library has two books')
  .uponReceiving('a book that is there')
  .withRequest('POST', '/books', (it) => it.headers({ ...token, ...json }).jsonBody(dune))
  .willRespondWith(409, (it) => it.headers(json).jsonBody({ code: integer(4090), message: string('taken') }))
  .executeTest(({ url }) => expectStatus(409, fetch(`${url}/books`,
    { method: 'POST', headers: { ...token, ...json }, body: JSON.stringify(dune) })));
