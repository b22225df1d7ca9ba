import { S3Client, PutObjectCommand, GetObjectCommand, DeleteObjectCommand, ListObjectsV2Command } from "@aws-sdk/client-s3";
import { DynamoDBClient, PutItemCommand, GetItemCommand, UpdateItemCommand, DeleteItemCommand, QueryCommand } from "@aws-sdk/client-dynamodb";
import { SQSClient, SendMessageCommand } from "@aws-sdk/client-sqs";
import { SNSClient, PublishCommand } from "@aws-sdk/client-sns";
import { SESClient, SendEmailCommand } from "@aws-sdk/client-ses";
import { LambdaClient, InvokeCommand } from "@aws-sdk/client-lambda";
import { BedrockRuntimeClient, InvokeModelCommand, ConverseCommand } from "@aws-sdk/client-bedrock-runtime";
import { SecretsManagerClient, GetSecretValueCommand, PutSecretValueCommand } from "@aws-sdk/client-secrets-manager";
import { CloudWatchLogsClient, PutLogEventsCommand } from "@aws-sdk/client-cloudwatch-logs";
import AWS, { S3, DynamoDB, SQS, SNS, SES, Lambda, config } from "aws-sdk";
import { BlobServiceClient } from "@azure/storage-blob";
import { OpenAIClient } from "@azure/openai";
import { Storage } from "@google-cloud/storage";
import { BigQuery } from "@google-cloud/bigquery";
import { PubSub } from "@google-cloud/pubsub";
import { v2 as cloudinary } from "cloudinary";

export async function amazon() {
  const s3 = new S3Client({ credentials: { secretAccessKey: source() } });
  await s3.send(new PutObjectCommand({ Key: "k", Body: source() })); // row: egress sdk external https://*.amazonaws.com <- secret body, secret header; storage write external k <- secret argument
  await s3.send(new GetObjectCommand({ Key: source() })); // row: egress sdk external https://*.amazonaws.com <- secret body, secret header
  await s3.send(new DeleteObjectCommand({ Key: source() })); // row: egress sdk external https://*.amazonaws.com <- secret body, secret header
  await s3.send(new ListObjectsV2Command({ Prefix: source() })); // row: egress sdk external https://*.amazonaws.com <- secret body, secret header
  const dynamo = new DynamoDBClient({});
  await dynamo.send(new PutItemCommand({ TableName: "t", Item: source() })); // row: egress sdk external https://*.amazonaws.com <- secret body; storage write external t <- secret argument
  await dynamo.send(new GetItemCommand({ Key: source() })); // row: egress sdk external https://*.amazonaws.com <- secret body
  await dynamo.send(new UpdateItemCommand({ Key: source() })); // row: egress sdk external https://*.amazonaws.com <- secret body
  await dynamo.send(new DeleteItemCommand({ Key: source() })); // row: egress sdk external https://*.amazonaws.com <- secret body
  await dynamo.send(new QueryCommand({ Key: source() })); // row: egress sdk external https://*.amazonaws.com <- secret body
  await new SQSClient({}).send(new SendMessageCommand({ MessageBody: source() })); // row: egress sdk external https://*.amazonaws.com <- secret body
  await new SNSClient({}).send(new PublishCommand({ Message: source() })); // row: egress sdk external https://*.amazonaws.com <- secret body
  await new SESClient({}).send(new SendEmailCommand({ Message: source() })); // row: egress sdk external https://*.amazonaws.com <- secret body
  await new LambdaClient({}).send(new InvokeCommand({ Payload: source() })); // row: egress sdk external https://*.amazonaws.com <- secret body
  const bedrock = new BedrockRuntimeClient({ credentials: source() });
  await bedrock.send(new InvokeModelCommand({ body: source() })); // row: egress sdk external https://*.amazonaws.com <- secret body, secret header
  await bedrock.send(new ConverseCommand({ messages: source() })); // row: egress sdk external https://*.amazonaws.com <- secret body, secret header
  const secrets = new SecretsManagerClient({});
  sink(await secrets.send(new GetSecretValueCommand({ SecretId: "a" }))); // row: egress sdk external https://*.amazonaws.com; sink secret; source secret secret of AWS
  await secrets.send(new PutSecretValueCommand({ SecretString: source() })); // row: egress sdk external https://*.amazonaws.com <- secret body
  await new CloudWatchLogsClient({}).send(new PutLogEventsCommand({ logEvents: source() })); // row: egress sdk external https://*.amazonaws.com <- secret body
}

export async function older() {
  AWS.config.update({ secretAccessKey: source() }); // row: egress sdk external https://*.amazonaws.com <- secret header
  config.update({ secretAccessKey: source() }); // row: egress sdk external https://*.amazonaws.com <- secret header
  for (const s3 of [new AWS.S3(), new S3()]) {
    await s3.putObject({ Body: source() }).promise(); // row: egress sdk external https://*.amazonaws.com <- secret body
    await s3.upload({ Body: source() }).promise(); // row: egress sdk external https://*.amazonaws.com <- secret body
    await s3.getObject({ Key: source() }).promise(); // row: egress sdk external https://*.amazonaws.com <- secret body
  }
  for (const table of [new AWS.DynamoDB.DocumentClient(), new DynamoDB.DocumentClient()]) {
    await table.put({ Item: source() }).promise(); // row: egress sdk external https://*.amazonaws.com <- secret body
    await table.get({ Key: source() }).promise(); // row: egress sdk external https://*.amazonaws.com <- secret body
    await table.update({ Key: source() }).promise(); // row: egress sdk external https://*.amazonaws.com <- secret body
    await table.query({ Key: source() }).promise(); // row: egress sdk external https://*.amazonaws.com <- secret body
  }
  await new AWS.SQS().sendMessage(source()).promise(), await new SQS().sendMessage(source()).promise(); // row: egress sdk external https://*.amazonaws.com <- secret body
  await new AWS.SNS().publish(source()).promise(), await new SNS().publish(source()).promise(); // row: egress sdk external https://*.amazonaws.com <- secret body
  await new AWS.SES().sendEmail(source()).promise(), await new SES().sendEmail(source()).promise(); // row: egress sdk external https://*.amazonaws.com <- secret body
  await new AWS.Lambda().invoke(source()).promise(), await new Lambda().invoke(source()).promise(); // row: egress sdk external https://*.amazonaws.com <- secret body
}

export async function others() {
  for (const azure of [new BlobServiceClient("https://mine.blob.core.windows.net", source()), BlobServiceClient.fromConnectionString(source())]) { // row: egress sdk external https://*.blob.core.windows.net <- secret header; egress sdk external https://mine.blob.core.windows.net <- secret header
    const blob = azure.getContainerClient("c").getBlockBlobClient("b");
    await blob.upload(source(), 3); // row: egress sdk PUT external https://*.blob.core.windows.net <- secret body
    await blob.uploadData(source()); // row: egress sdk PUT external https://*.blob.core.windows.net <- secret body
    await blob.uploadStream(source()); // row: egress sdk PUT external https://*.blob.core.windows.net <- secret body
  }
  const openai = new OpenAIClient("https://mine.openai.azure.com", source());
  await openai.getChatCompletions("gpt", [source()]); // row: egress sdk POST external https://mine.openai.azure.com <- secret body, secret header
  await openai.getCompletions("gpt", [source()]); // row: egress sdk POST external https://mine.openai.azure.com <- secret body, secret header
  await openai.getEmbeddings("gpt", [source()]); // row: egress sdk POST external https://mine.openai.azure.com <- secret body, secret header
  const file = new Storage({ credentials: source() }).bucket("b").file("f"); // row: egress sdk external https://storage.googleapis.com <- secret header
  await file.save(source()); // row: egress sdk POST external https://storage.googleapis.com <- secret body
  await file.setMetadata(source()); // row: egress sdk POST external https://storage.googleapis.com <- secret body
  const big = new BigQuery({ credentials: source() }); // row: egress sdk external https://bigquery.googleapis.com <- secret header
  await big.query({ query: source() }); // row: egress sdk POST external https://bigquery.googleapis.com <- secret body
  await big.dataset("d").table("t").insert([source()]); // row: egress sdk POST external https://bigquery.googleapis.com <- secret body
  const topic = new PubSub({ credentials: source() }).topic("t"); // row: egress sdk external https://pubsub.googleapis.com <- secret header
  await topic.publishMessage({ json: source() }); // row: egress sdk POST external https://pubsub.googleapis.com <- secret body
  await topic.publish(source()); // row: egress sdk POST external https://pubsub.googleapis.com <- secret body
  await cloudinary.uploader.upload(source(), { context: source() }); // row: egress sdk POST external https://api.cloudinary.com <- secret body
}
