import { PrismaClient as prismaClientPrismaClient } from "@prisma/client";
import { connect as mongooseConnect, createConnection as mongooseCreateConnection, model as mongooseModel } from "mongoose";
import knex from "knex";
import { Sequelize as sequelizeSequelize } from "sequelize";
import { DataSource as typeormDataSource } from "typeorm";
import { ChromaClient as chromadbChromaClient } from "chromadb";
import { BatchWriteCommand as awsSdkLibDynamodbBatchWriteCommand, DeleteCommand as awsSdkLibDynamodbDeleteCommand, DynamoDBDocumentClient as awsSdkLibDynamodbDynamoDBDocumentClient, GetCommand as awsSdkLibDynamodbGetCommand, PutCommand as awsSdkLibDynamodbPutCommand, QueryCommand as awsSdkLibDynamodbQueryCommand, ScanCommand as awsSdkLibDynamodbScanCommand, UpdateCommand as awsSdkLibDynamodbUpdateCommand } from "@aws-sdk/lib-dynamodb";
import { SESv2Client as awsSdkClientSesv2SESv2Client, SendEmailCommand as awsSdkClientSesv2SendEmailCommand } from "@aws-sdk/client-sesv2";
import { EventBridgeClient as awsSdkClientEventbridgeEventBridgeClient, PutEventsCommand as awsSdkClientEventbridgePutEventsCommand } from "@aws-sdk/client-eventbridge";
import { TranslateClient as awsSdkClientTranslateTranslateClient, TranslateTextCommand as awsSdkClientTranslateTranslateTextCommand } from "@aws-sdk/client-translate";
import { CosmosClient as azureCosmosCosmosClient } from "@azure/cosmos";
import { createClient as vercelKvCreateClient, kv as vercelKvKv } from "@vercel/kv";
import { get as firebaseDatabaseGet, push as firebaseDatabasePush, set as firebaseDatabaseSet, update as firebaseDatabaseUpdate } from "firebase/database";
import { uploadBytes as firebaseStorageUploadBytes, uploadBytesResumable as firebaseStorageUploadBytesResumable, uploadString as firebaseStorageUploadString } from "firebase/storage";
import { createUserWithEmailAndPassword as firebaseAuthCreateUserWithEmailAndPassword, signInWithEmailAndPassword as firebaseAuthSignInWithEmailAndPassword } from "firebase/auth";
import { logEvent as firebaseAnalyticsLogEvent, setUserId as firebaseAnalyticsSetUserId, setUserProperties as firebaseAnalyticsSetUserProperties } from "firebase/analytics";
import { firestore as firebaseAdminFirestore, messaging as firebaseAdminMessaging } from "firebase-admin";

export async function prismaClientCalls() {
  sink(await new prismaClientPrismaClient().items.create(source())); // row: sink; storage write external <- secret argument
  sink(await new prismaClientPrismaClient().items.createMany(source())); // row: sink; storage write external <- secret argument
  sink(await new prismaClientPrismaClient().items.update(source())); // row: sink; storage write external <- secret argument
  sink(await new prismaClientPrismaClient().items.updateMany(source())); // row: sink; storage write external <- secret argument
  sink(await new prismaClientPrismaClient().items.upsert(source())); // row: sink; storage write external <- secret argument
  sink(await new prismaClientPrismaClient().items.findMany(source())); // row: sink app-data; source app-data database rows of unknown key; storage query external <- secret argument
  sink(await new prismaClientPrismaClient().items.findFirst(source())); // row: sink app-data; source app-data database rows of unknown key; storage query external <- secret argument
  sink(await new prismaClientPrismaClient().items.findFirstOrThrow(source())); // row: sink app-data; source app-data database rows of unknown key; storage query external <- secret argument
  sink(await new prismaClientPrismaClient().items.findUnique(source())); // row: sink app-data; source app-data database rows of unknown key; storage query external <- secret argument
  sink(await new prismaClientPrismaClient().items.findUniqueOrThrow(source())); // row: sink app-data; source app-data database rows of unknown key; storage query external <- secret argument
  sink(await new prismaClientPrismaClient().items.aggregate(source())); // row: sink app-data; source app-data database rows of unknown key; storage query external <- secret argument
  sink(await new prismaClientPrismaClient().items.groupBy(source())); // row: sink app-data; source app-data database rows of unknown key; storage query external <- secret argument
  sink(await new prismaClientPrismaClient().items.count(source())); // row: sink; storage query external <- secret argument
  sink(await new prismaClientPrismaClient().items.delete(source())); // row: sink; storage delete external <- secret argument
  sink(await new prismaClientPrismaClient().items.deleteMany(source())); // row: sink; storage delete external <- secret argument
  sink(await new prismaClientPrismaClient().$queryRaw(source())); // row: sink app-data; source app-data database rows of unknown key; storage write external <- secret argument
  sink(await new prismaClientPrismaClient().$queryRawUnsafe(source())); // row: sink app-data; source app-data database rows of unknown key; storage write external <- secret argument
  sink(await new prismaClientPrismaClient().$executeRaw(source())); // row: sink; storage write external <- secret argument
  sink(await new prismaClientPrismaClient().$executeRawUnsafe(source())); // row: sink; storage write external <- secret argument
}

export async function mongooseCalls() {
  sink(await mongooseConnect("https://own.example.com")); // row: egress sdk external https://own.example.com; sink
  sink(await mongooseCreateConnection("https://own.example.com")); // row: egress sdk external https://own.example.com; sink
  sink(await mongooseModel()(source())); // row: sink; storage write external {} <- secret argument
  sink(await mongooseModel().create(source())); // row: sink; storage write external {} <- secret argument
  sink(await mongooseModel().insertMany(source())); // row: sink; storage write external {} <- secret argument
  sink(await mongooseModel().updateOne(source())); // row: sink; storage write external {} <- secret argument
  sink(await mongooseModel().updateMany(source())); // row: sink; storage write external {} <- secret argument
  sink(await mongooseModel().replaceOne(source())); // row: sink; storage write external {} <- secret argument
  sink(await mongooseModel().findOneAndUpdate(source())); // row: sink; storage write external {} <- secret argument
  sink(await mongooseModel().findByIdAndUpdate(source())); // row: sink; storage write external {} <- secret argument
  sink(await mongooseModel().bulkWrite(source())); // row: sink; storage write external {} <- secret argument
  sink(await mongooseModel().find(source())); // row: sink app-data; source app-data database documents of unknown key; storage query external {} <- secret argument
  sink(await mongooseModel().findOne(source())); // row: sink app-data; source app-data database documents of unknown key; storage query external {} <- secret argument
  sink(await mongooseModel().findById(source())); // row: sink app-data; source app-data database documents of unknown key; storage query external {} <- secret argument
  sink(await mongooseModel().aggregate(source())); // row: sink app-data; source app-data database documents of unknown key; storage query external {} <- secret argument
}

export async function knexCalls() {
  sink(await knex({ connection: source() })); // row: egress sdk external <- secret argument; sink
  sink(await knex({ connection: source() })().insert(source())); // row: egress sdk external <- secret argument; sink; storage write external {} <- secret argument
  sink(await knex({ connection: source() })().update(source())); // row: egress sdk external <- secret argument; sink; storage write external {} <- secret argument
  sink(await knex({ connection: source() }).raw(source())); // row: egress sdk external <- secret argument; sink app-data; source app-data database rows of unknown key; storage write external <- secret argument
  sink(await knex({ connection: source() })().select()); // row: egress sdk external <- secret argument; sink app-data; source app-data database rows of unknown key
  sink(await knex({ connection: source() })().first()); // row: egress sdk external <- secret argument; sink app-data; source app-data database rows of unknown key
  sink(await knex({ connection: source() })().where()); // row: egress sdk external <- secret argument; sink
  sink(await knex({ connection: source() })().andWhere()); // row: egress sdk external <- secret argument; sink
  sink(await knex({ connection: source() })().join()); // row: egress sdk external <- secret argument; sink
  sink(await knex({ connection: source() })().orderBy()); // row: egress sdk external <- secret argument; sink
  sink(await knex({ connection: source() })().limit()); // row: egress sdk external <- secret argument; sink
}

export async function sequelizeCalls() {
  sink(await new sequelizeSequelize().query(source())); // row: sink app-data; source app-data database rows of unknown key; storage write external <- secret argument
  sink(await new sequelizeSequelize().define().create(source())); // row: sink; storage write external {} <- secret argument
  sink(await new sequelizeSequelize().define().bulkCreate(source())); // row: sink; storage write external {} <- secret argument
  sink(await new sequelizeSequelize().define().upsert(source())); // row: sink; storage write external {} <- secret argument
  sink(await new sequelizeSequelize().define().update(source())); // row: sink; storage write external {} <- secret argument
  sink(await new sequelizeSequelize().define().findAll()); // row: sink app-data; source app-data database rows of unknown key
  sink(await new sequelizeSequelize().define().findOne()); // row: sink app-data; source app-data database rows of unknown key
  sink(await new sequelizeSequelize().define().findByPk()); // row: sink app-data; source app-data database rows of unknown key
}

export async function typeormCalls() {
  sink(await new typeormDataSource().query(source())); // row: sink app-data; source app-data database rows of unknown key; storage write external <- secret argument
  sink(await new typeormDataSource().getRepository().save(source())); // row: sink; storage write external <- secret argument
  sink(await new typeormDataSource().getRepository().insert(source())); // row: sink; storage write external <- secret argument
  sink(await new typeormDataSource().getRepository().update(source())); // row: sink; storage write external <- secret argument
  sink(await new typeormDataSource().getRepository().upsert(source())); // row: sink; storage write external <- secret argument
  sink(await new typeormDataSource().getRepository().find()); // row: sink app-data; source app-data database rows of unknown key
  sink(await new typeormDataSource().getRepository().findOne()); // row: sink app-data; source app-data database rows of unknown key
  sink(await new typeormDataSource().getRepository().findBy()); // row: sink app-data; source app-data database rows of unknown key
  sink(await new typeormDataSource().getRepository().findOneBy()); // row: sink app-data; source app-data database rows of unknown key
}

export async function chromadbCalls() {
  sink(await new chromadbChromaClient().getCollection().add(source())); // row: sink; storage write external <- secret argument
  sink(await new chromadbChromaClient().getCollection().upsert(source())); // row: sink; storage write external <- secret argument
  sink(await new chromadbChromaClient().getCollection().update(source())); // row: sink; storage write external <- secret argument
  sink(await new chromadbChromaClient().getOrCreateCollection().add(source())); // row: sink; storage write external <- secret argument
  sink(await new chromadbChromaClient().getOrCreateCollection().upsert(source())); // row: sink; storage write external <- secret argument
  sink(await new chromadbChromaClient().getOrCreateCollection().update(source())); // row: sink; storage write external <- secret argument
  sink(await new chromadbChromaClient().getCollection().query(source())); // row: sink app-data; source app-data stored vectors of unknown key; storage query external <- secret argument
  sink(await new chromadbChromaClient().getCollection().get(source())); // row: sink app-data; source app-data stored vectors of unknown key; storage query external <- secret argument
  sink(await new chromadbChromaClient().getOrCreateCollection().query(source())); // row: sink app-data; source app-data stored vectors of unknown key; storage query external <- secret argument
  sink(await new chromadbChromaClient().getOrCreateCollection().get(source())); // row: sink app-data; source app-data stored vectors of unknown key; storage query external <- secret argument
}

export async function awsSdkLibDynamodbCalls() {
  sink(await awsSdkLibDynamodbDynamoDBDocumentClient.from().send(source())); // row: egress sdk external https://*.amazonaws.com <- secret body; sink app-data; source app-data DynamoDB items of unknown key
  sink(await new awsSdkLibDynamodbPutCommand(source())); // row: sink secret
  sink(await new awsSdkLibDynamodbGetCommand(source())); // row: sink secret
  sink(await new awsSdkLibDynamodbUpdateCommand(source())); // row: sink secret
  sink(await new awsSdkLibDynamodbDeleteCommand(source())); // row: sink secret
  sink(await new awsSdkLibDynamodbQueryCommand(source())); // row: sink secret
  sink(await new awsSdkLibDynamodbScanCommand(source())); // row: sink secret
  sink(await new awsSdkLibDynamodbBatchWriteCommand(source())); // row: sink secret
}

export async function awsSdkClientSesv2Calls() {
  sink(await new awsSdkClientSesv2SESv2Client({ credentials: source() }).send(source())); // row: egress sdk external https://*.amazonaws.com <- secret body, secret header; sink
  sink(await new awsSdkClientSesv2SendEmailCommand(source())); // row: sink secret
}

export async function awsSdkClientEventbridgeCalls() {
  sink(await new awsSdkClientEventbridgeEventBridgeClient({ credentials: source() }).send(source())); // row: egress sdk external https://*.amazonaws.com <- secret body, secret header; sink
  sink(await new awsSdkClientEventbridgePutEventsCommand(source())); // row: sink secret
}

export async function awsSdkClientTranslateCalls() {
  sink(await new awsSdkClientTranslateTranslateClient({ credentials: source() }).send(source())); // row: egress sdk external https://*.amazonaws.com <- secret body, secret header; sink
  sink(await new awsSdkClientTranslateTranslateTextCommand(source())); // row: sink secret
}

export async function azureCosmosCalls() {
  sink(await new azureCosmosCosmosClient({ endpoint: "https://own.example.com", key: source() })); // row: egress sdk external https://own.example.com <- secret header; sink
  sink(await new azureCosmosCosmosClient({ endpoint: "https://own.example.com", key: source() }).database().container().items.create(source())); // row: egress sdk external https://own.example.com <- secret header; sink; storage write external <- secret argument
  sink(await new azureCosmosCosmosClient({ endpoint: "https://own.example.com", key: source() }).database().container().items.upsert(source())); // row: egress sdk external https://own.example.com <- secret header; sink; storage write external <- secret argument
  sink(await new azureCosmosCosmosClient({ endpoint: "https://own.example.com", key: source() }).database().container().items.query(source())); // row: egress sdk external https://own.example.com <- secret header; sink; storage query external <- secret argument
  sink(await new azureCosmosCosmosClient({ endpoint: "https://own.example.com", key: source() }).database().container().items.query(source()).fetchAll()); // row: egress sdk external https://own.example.com <- secret header; sink app-data; source app-data Cosmos DB items of unknown key; storage query external <- secret argument
}

export async function vercelKvCalls() {
  sink(await vercelKvKv.set(source())); // row: sink; storage write external {} <- secret argument
  sink(await vercelKvKv.hset(source())); // row: sink; storage write external {} <- secret argument
  sink(await vercelKvKv.lpush(source())); // row: sink; storage write external {} <- secret argument
  sink(await vercelKvCreateClient().set(source())); // row: sink; storage write external {} <- secret argument
  sink(await vercelKvCreateClient().hset(source())); // row: sink; storage write external {} <- secret argument
  sink(await vercelKvCreateClient().lpush(source())); // row: sink; storage write external {} <- secret argument
  sink(await vercelKvKv.get()); // row: sink app-data; source app-data cached value of unknown key
  sink(await vercelKvKv.hget()); // row: sink app-data; source app-data cached value of unknown key
  sink(await vercelKvKv.hgetall()); // row: sink app-data; source app-data cached value of unknown key
  sink(await vercelKvCreateClient().get()); // row: sink app-data; source app-data cached value of unknown key
  sink(await vercelKvCreateClient().hget()); // row: sink app-data; source app-data cached value of unknown key
  sink(await vercelKvCreateClient().hgetall()); // row: sink app-data; source app-data cached value of unknown key
}

export async function firebaseDatabaseCalls() {
  sink(await firebaseDatabaseSet("a", source())); // row: sink; storage write external <- secret argument
  sink(await firebaseDatabaseUpdate("a", source())); // row: sink; storage write external <- secret argument
  sink(await firebaseDatabasePush("a", source())); // row: sink; storage write external <- secret argument
  sink(await firebaseDatabaseGet()); // row: sink app-data; source app-data database values of unknown key; storage read external
}

export async function firebaseStorageCalls() {
  sink(await firebaseStorageUploadBytes("a", source())); // row: sink; storage write external <- secret argument
  sink(await firebaseStorageUploadBytesResumable("a", source())); // row: sink; storage write external <- secret argument
  sink(await firebaseStorageUploadString("a", source())); // row: sink; storage write external <- secret argument
}

export async function firebaseAuthCalls() {
  sink(await firebaseAuthSignInWithEmailAndPassword("a", source(), source())); // row: egress sdk POST external https://identitytoolkit.googleapis.com <- secret body; sink
  sink(await firebaseAuthCreateUserWithEmailAndPassword("a", source(), source())); // row: egress sdk POST external https://identitytoolkit.googleapis.com <- secret body; sink
}

export async function firebaseAnalyticsCalls() {
  sink(await firebaseAnalyticsLogEvent(source())); // row: egress sdk external https://www.google-analytics.com <- secret argument; sink
  sink(await firebaseAnalyticsSetUserId(source())); // row: egress sdk external https://www.google-analytics.com <- secret argument; sink
  sink(await firebaseAnalyticsSetUserProperties(source())); // row: egress sdk external https://www.google-analytics.com <- secret argument; sink
}

export async function firebaseAdminCalls() {
  sink(await firebaseAdminFirestore().collection().add(source())); // row: sink; storage write external {} <- secret argument
  sink(await firebaseAdminFirestore().collection().doc().set(source())); // row: sink; storage write external {} <- secret argument
  sink(await firebaseAdminFirestore().collection().doc().update(source())); // row: sink; storage write external {} <- secret argument
  sink(await firebaseAdminMessaging().send(source())); // row: egress sdk POST external https://fcm.googleapis.com <- secret argument; sink
}

export async function commandsCalls(client) {
  await awsSdkLibDynamodbDynamoDBDocumentClient.from(client).send(new awsSdkLibDynamodbPutCommand({ Item: source() })); // row: egress sdk external https://*.amazonaws.com <- secret body
}
