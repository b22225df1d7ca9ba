import { verify } from 'jsonwebtoken';

const tokenOf = (request) => request.headers.authorization[0].replace('Bearer ', '');

export const demand = async (request) => {
  const claims = verify(tokenOf(request), process.env.JWT_SECRET);
  if (claims.scope !== 'run') throw new Error('not allowed');
};
