// The provider: `node server.mjs PORT` serves books.yaml and takes the states of the pact.
import { createServer } from 'node:http';

const TOKEN = 'Bearer reader-1';
const dune = { isbn: '9780441013593', title: 'Dune', author: 'Herbert', subtitle: 'A novel', lent: false };
const emma = { isbn: '9780141439587', title: 'Emma', author: 'Austen', lent: true };
const states = { 'the library has two books': [dune, emma], 'the library is empty': [] };
let books = new Map();

function answer(response, status, body) {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
}

async function json(request) {
  let text = '';
  for await (const part of request) text += part;
  return text === '' ? {} : JSON.parse(text);
}

createServer(async (request, response) => {
  const url = new URL(request.url, 'http://localhost');
  if (url.pathname === '/provider-states') {
    const { state, action } = await json(request);
    books = new Map((action === 'teardown' ? [] : (states[state] ?? [])).map((book) => [book.isbn, book]));
    return answer(response, 200, {});
  }
  if (request.headers.authorization !== TOKEN) {
    return answer(response, 401, { code: 4010, message: 'The token is missing or wrong.' });
  }
  if (request.method === 'GET' && url.pathname === '/books') {
    const author = url.searchParams.get('author');
    return answer(response, 200, [...books.values()].filter((book) => author === null || book.author === author));
  }
  if (request.method === 'POST' && url.pathname === '/books') {
    const book = { ...(await json(request)), lent: false };
    if (books.has(book.isbn)) return answer(response, 409, { code: 4090, message: 'The ISBN is taken.' });
    books.set(book.isbn, book);
    return answer(response, 201, book);
  }
  const book = books.get(decodeURIComponent(url.pathname.slice('/books/'.length)));
  return book ? answer(response, 200, book) : answer(response, 404, { code: 4040, message: 'There is no such book.' });
}).listen(Number(process.argv[2]), '127.0.0.1', () => console.log('ready'));
