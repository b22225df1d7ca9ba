import { S3 } from "@aws-sdk/client-s3";
import { DynamoDB } from "@aws-sdk/client-dynamodb";
import { SQS } from "@aws-sdk/client-sqs";
import { SNS } from "@aws-sdk/client-sns";
import { SES } from "@aws-sdk/client-ses";
import { Lambda } from "@aws-sdk/client-lambda";
import { BedrockRuntime } from "@aws-sdk/client-bedrock-runtime";
import { SecretsManager } from "@aws-sdk/client-secrets-manager";
import { CloudWatchLogs } from "@aws-sdk/client-cloudwatch-logs";
import { SESv2 } from "@aws-sdk/client-sesv2";
import { EventBridge } from "@aws-sdk/client-eventbridge";
import { Translate } from "@aws-sdk/client-translate";
import { KMS, KMSClient } from "@aws-sdk/client-kms";
import { SSM, SSMClient } from "@aws-sdk/client-ssm";
import { Comprehend, ComprehendClient } from "@aws-sdk/client-comprehend";
import { Textract, TextractClient } from "@aws-sdk/client-textract";
import { Kinesis, KinesisClient } from "@aws-sdk/client-kinesis";
import { Firehose, FirehoseClient } from "@aws-sdk/client-firehose";
import { SFN, SFNClient } from "@aws-sdk/client-sfn";
import { STS, STSClient } from "@aws-sdk/client-sts";
import { CognitoIdentityProvider, CognitoIdentityProviderClient } from "@aws-sdk/client-cognito-identity-provider";
import { Upload } from "@aws-sdk/lib-storage";

export async function commands() {
  sink(await new S3({ credentials: source() }).run(source())); // row: egress sdk external https://*.amazonaws.com <- secret body, secret header; sink
  sink(await new DynamoDB({ credentials: source() }).run(source())); // row: egress sdk external https://*.amazonaws.com <- secret body, secret header; sink
  sink(await new SQS({ credentials: source() }).run(source())); // row: egress sdk external https://*.amazonaws.com <- secret body, secret header; sink
  sink(await new SNS({ credentials: source() }).run(source())); // row: egress sdk external https://*.amazonaws.com <- secret body, secret header; sink
  sink(await new SES({ credentials: source() }).run(source())); // row: egress sdk external https://*.amazonaws.com <- secret body, secret header; sink
  sink(await new Lambda({ credentials: source() }).run(source())); // row: egress sdk external https://*.amazonaws.com <- secret body, secret header; sink
  sink(await new BedrockRuntime({ credentials: source() }).run(source())); // row: egress sdk external https://*.amazonaws.com <- secret body, secret header; sink
  sink(await new SecretsManager({ credentials: source() }).run(source())); // row: egress sdk external https://*.amazonaws.com <- secret body, secret header; sink
  sink(await new CloudWatchLogs({ credentials: source() }).run(source())); // row: egress sdk external https://*.amazonaws.com <- secret body, secret header; sink
  sink(await new SESv2({ credentials: source() }).run(source())); // row: egress sdk external https://*.amazonaws.com <- secret body, secret header; sink
  sink(await new EventBridge({ credentials: source() }).run(source())); // row: egress sdk external https://*.amazonaws.com <- secret body, secret header; sink
  sink(await new Translate({ credentials: source() }).run(source())); // row: egress sdk external https://*.amazonaws.com <- secret body, secret header; sink
  sink(await new KMS({ credentials: source() }).run(source())); // row: egress sdk external https://*.amazonaws.com <- secret body, secret header; sink
  sink(await new KMSClient({ credentials: source() }).send(source())); // row: egress sdk external https://*.amazonaws.com <- secret body, secret header; sink
  sink(await new SSM({ credentials: source() }).run(source())); // row: egress sdk external https://*.amazonaws.com <- secret body, secret header; sink
  sink(await new SSMClient({ credentials: source() }).send(source())); // row: egress sdk external https://*.amazonaws.com <- secret body, secret header; sink
  sink(await new Comprehend({ credentials: source() }).run(source())); // row: egress sdk external https://*.amazonaws.com <- secret body, secret header; sink
  sink(await new ComprehendClient({ credentials: source() }).send(source())); // row: egress sdk external https://*.amazonaws.com <- secret body, secret header; sink
  sink(await new Textract({ credentials: source() }).run(source())); // row: egress sdk external https://*.amazonaws.com <- secret body, secret header; sink
  sink(await new TextractClient({ credentials: source() }).send(source())); // row: egress sdk external https://*.amazonaws.com <- secret body, secret header; sink
  sink(await new Kinesis({ credentials: source() }).run(source())); // row: egress sdk external https://*.amazonaws.com <- secret body, secret header; sink
  sink(await new KinesisClient({ credentials: source() }).send(source())); // row: egress sdk external https://*.amazonaws.com <- secret body, secret header; sink
  sink(await new Firehose({ credentials: source() }).run(source())); // row: egress sdk external https://*.amazonaws.com <- secret body, secret header; sink
  sink(await new FirehoseClient({ credentials: source() }).send(source())); // row: egress sdk external https://*.amazonaws.com <- secret body, secret header; sink
  sink(await new SFN({ credentials: source() }).run(source())); // row: egress sdk external https://*.amazonaws.com <- secret body, secret header; sink
  sink(await new SFNClient({ credentials: source() }).send(source())); // row: egress sdk external https://*.amazonaws.com <- secret body, secret header; sink
  sink(await new STS({ credentials: source() }).run(source())); // row: egress sdk external https://*.amazonaws.com <- secret body, secret header; sink
  sink(await new STSClient({ credentials: source() }).send(source())); // row: egress sdk external https://*.amazonaws.com <- secret body, secret header; sink
  sink(await new CognitoIdentityProvider({ credentials: source() }).run(source())); // row: egress sdk external https://*.amazonaws.com <- secret body, secret header; sink
  sink(await new CognitoIdentityProviderClient({ credentials: source() }).send(source())); // row: egress sdk external https://*.amazonaws.com <- secret body, secret header; sink
  await new Upload({ client: {}, params: { Body: source() } }).done(); // row: egress sdk PUT external https://*.amazonaws.com <- secret body
}
