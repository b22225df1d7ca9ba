import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { invokeRemote } from '@forge/api';

const s3 = new S3Client({});

export const push = async () => {
  await invokeRemote('silent', { path: '/run' }); // expect: egress-external
  await invokeRemote('vault', { path: '/run' }); // expect: egress-external
  await invokeRemote('brain', { path: '/run' }); // expect: egress-external
  await invokeRemote('pinned', { path: '/run' }); // expect: egress-external
  await s3.send(new PutObjectCommand({ Key: 'a', Body: 'b' })); // expect: egress-external, residency-unpinned, egress-undeclared
  await s3.send(new GetObjectCommand({ Key: 'a' })); // expect: egress-external, egress-undeclared
};
