import OpenAI, { OpenAI as Named, AzureOpenAI, OpenAIApi, Configuration } from "openai";
import Anthropic, { Anthropic as NamedAnthropic } from "@anthropic-ai/sdk";
import { GoogleGenerativeAI } from "@google/generative-ai";
import { GoogleGenAI } from "@google/genai";
import { Mistral } from "@mistralai/mistralai";
import { CohereClient, CohereClientV2 } from "cohere-ai";
import Groq, { Groq as NamedGroq } from "groq-sdk";
import Together from "together-ai";
import Replicate from "replicate";
import { HfInference, InferenceClient } from "@huggingface/inference";
import { Translator, DeepLClient } from "deepl-node";
import { generateText, streamText, generateObject, streamObject, embed, embedMany } from "ai";
import { ChatOpenAI, OpenAIEmbeddings } from "@langchain/openai";
import { ChatAnthropic } from "@langchain/anthropic";
import { Pinecone } from "@pinecone-database/pinecone";
import { QdrantClient } from "@qdrant/js-client-rest";

export async function openai() {
  for (const client of [new OpenAI({ apiKey: source() }), new Named({ apiKey: source() }), new (require("openai"))({ apiKey: source() })]) {
    await client.chat.completions.create({ messages: [source()] }); // row: egress sdk POST external https://api.openai.com <- secret body, secret header
    await client.chat.completions.parse(source()); // row: egress sdk POST external https://api.openai.com <- secret body, secret header
    await client.responses.create(source()); // row: egress sdk POST external https://api.openai.com <- secret body, secret header
    await client.completions.create(source()); // row: egress sdk POST external https://api.openai.com <- secret body, secret header
    await client.embeddings.create(source()); // row: egress sdk POST external https://api.openai.com <- secret body, secret header
    await client.moderations.create(source()); // row: egress sdk POST external https://api.openai.com <- secret body, secret header
    await client.images.generate(source()); // row: egress sdk POST external https://api.openai.com <- secret body, secret header
  }
  const azure = new AzureOpenAI({ endpoint: "https://mine.openai.azure.com", apiKey: source() });
  await azure.chat.completions.create(source()); // row: egress sdk POST external https://mine.openai.azure.com <- secret body, secret header
  await azure.chat.completions.parse(source()); // row: egress sdk POST external https://mine.openai.azure.com <- secret body, secret header
  await azure.responses.create(source()); // row: egress sdk POST external https://mine.openai.azure.com <- secret body, secret header
  await azure.completions.create(source()); // row: egress sdk POST external https://mine.openai.azure.com <- secret body, secret header
  await azure.embeddings.create(source()); // row: egress sdk POST external https://mine.openai.azure.com <- secret body, secret header
  await azure.moderations.create(source()); // row: egress sdk POST external https://mine.openai.azure.com <- secret body, secret header
  await azure.images.generate(source()); // row: egress sdk POST external https://mine.openai.azure.com <- secret body, secret header
  const old = new OpenAIApi(new Configuration({ apiKey: source() }));
  await old.createChatCompletion(source()); // row: egress sdk POST external https://api.openai.com <- secret body, secret header
  await old.createCompletion(source()); // row: egress sdk POST external https://api.openai.com <- secret body, secret header
  await old.createEmbedding(source()); // row: egress sdk POST external https://api.openai.com <- secret body, secret header
}

export async function elsewhere() {
  await new OpenAI({ baseURL: "https://models.example.com/v1" }).chat.completions.create(1); // row: egress sdk POST external https://models.example.com/v1
  await new OpenAI({ apiKey: source(), fetch: (url, init) => fetch("https://proxy.example.com", init) }).chat.completions.create({ messages: source() }); // row: egress fetch external https://proxy.example.com <- secret body, secret header; egress sdk POST external https://api.openai.com <- secret body, secret header
}

export async function anthropic() {
  for (const client of [new Anthropic({ apiKey: source() }), new NamedAnthropic({ authToken: source() }), new (require("@anthropic-ai/sdk"))({})]) {
    await client.messages.create(source()); // row: egress sdk POST external https://api.anthropic.com <- secret body, secret header
    await client.messages.stream(source()); // row: egress sdk POST external https://api.anthropic.com <- secret body, secret header
    await client.messages.countTokens(source()); // row: egress sdk POST external https://api.anthropic.com <- secret body, secret header
    await client.completions.create(source()); // row: egress sdk POST external https://api.anthropic.com <- secret body, secret header
  }
  await new Anthropic({ fetch: (url, init) => fetch("https://proxy.example.com", init) }).messages.create({ messages: source() }); // row: egress fetch external https://proxy.example.com <- secret body; egress sdk POST external https://api.anthropic.com <- secret body
}

export async function gemini() {
  const model = new GoogleGenerativeAI(source()).getGenerativeModel({ model: "gemini" }); // row: egress sdk external https://generativelanguage.googleapis.com <- secret header
  await model.generateContent(source()); // row: egress sdk POST external https://generativelanguage.googleapis.com <- secret body
  await model.generateContentStream(source()); // row: egress sdk POST external https://generativelanguage.googleapis.com <- secret body
  await model.embedContent(source()); // row: egress sdk POST external https://generativelanguage.googleapis.com <- secret body
  await model.startChat().sendMessage(source()); // row: egress sdk POST external https://generativelanguage.googleapis.com <- secret body
  const { models } = new GoogleGenAI({ apiKey: source() });
  await models.generateContent(source()); // row: egress sdk POST external https://generativelanguage.googleapis.com <- secret body, secret header
  await models.generateContentStream(source()); // row: egress sdk POST external https://generativelanguage.googleapis.com <- secret body, secret header
  await models.embedContent(source()); // row: egress sdk POST external https://generativelanguage.googleapis.com <- secret body, secret header
}

export async function others() {
  const mistral = new Mistral({ apiKey: source() });
  await mistral.chat.complete(source()); // row: egress sdk POST external https://api.mistral.ai <- secret body, secret header
  await mistral.chat.stream(source()); // row: egress sdk POST external https://api.mistral.ai <- secret body, secret header
  await mistral.embeddings.create(source()); // row: egress sdk POST external https://api.mistral.ai <- secret body, secret header
  for (const cohere of [new CohereClient({ token: source() }), new CohereClientV2({ token: source() })]) {
    await cohere.chat(source()); // row: egress sdk POST external https://api.cohere.com <- secret body, secret header
    await cohere.chatStream(source()); // row: egress sdk POST external https://api.cohere.com <- secret body, secret header
    await cohere.embed(source()); // row: egress sdk POST external https://api.cohere.com <- secret body, secret header
    await cohere.rerank(source()); // row: egress sdk POST external https://api.cohere.com <- secret body, secret header
    await cohere.classify(source()); // row: egress sdk POST external https://api.cohere.com <- secret body, secret header
  }
  await new Groq({ apiKey: source() }).chat.completions.create(source()); // row: egress sdk POST external https://api.groq.com <- secret body, secret header
  await new NamedGroq({ apiKey: source() }).chat.completions.create(source()); // row: egress sdk POST external https://api.groq.com <- secret body, secret header
  const together = new Together({ apiKey: source() });
  await together.chat.completions.create(source()); // row: egress sdk POST external https://api.together.xyz <- secret body, secret header
  await together.completions.create(source()); // row: egress sdk POST external https://api.together.xyz <- secret body, secret header
  await together.embeddings.create(source()); // row: egress sdk POST external https://api.together.xyz <- secret body, secret header
  const replicate = new Replicate({ auth: source() });
  await replicate.run("owner/model", { input: source() }); // row: egress sdk POST external https://api.replicate.com <- secret body, secret header
  await replicate.predictions.create({ input: source() }); // row: egress sdk POST external https://api.replicate.com <- secret body, secret header
  for (const face of [new HfInference(source()), new InferenceClient(source())]) {
    await face.textGeneration({ inputs: source() }); // row: egress sdk POST external https://*.huggingface.co <- secret body, secret header
    await face.chatCompletion({ messages: source() }); // row: egress sdk POST external https://*.huggingface.co <- secret body, secret header
    await face.summarization({ inputs: source() }); // row: egress sdk POST external https://*.huggingface.co <- secret body, secret header
    await face.translation({ inputs: source() }); // row: egress sdk POST external https://*.huggingface.co <- secret body, secret header
    await face.featureExtraction({ inputs: source() }); // row: egress sdk POST external https://*.huggingface.co <- secret body, secret header
  }
  for (const translator of [new Translator(source()), new DeepLClient(source())]) {
    await translator.translateText(source(), null, "de"); // row: egress sdk POST external https://api-free.deepl.com https://api.deepl.com <- secret body, secret header
    await translator.translateDocument(source(), "out", null, "de"); // row: egress sdk POST external https://api-free.deepl.com https://api.deepl.com <- secret body, secret header
  }
}

export async function frameworks() {
  await generateText({ prompt: source() }); // row: egress sdk POST external <- secret body
  await streamText({ prompt: source() }); // row: egress sdk POST external <- secret body
  await generateObject({ prompt: source() }); // row: egress sdk POST external <- secret body
  await streamObject({ prompt: source() }); // row: egress sdk POST external <- secret body
  await embed({ value: source() }); // row: egress sdk POST external <- secret body
  await embedMany({ values: source() }); // row: egress sdk POST external <- secret body
  const chat = new ChatOpenAI({ apiKey: source() }); // row: egress sdk external https://api.openai.com <- secret header
  await chat.invoke(source()); // row: egress sdk POST external https://api.openai.com <- secret body
  await chat.stream(source()); // row: egress sdk POST external https://api.openai.com <- secret body
  await chat.batch([source()]); // row: egress sdk POST external https://api.openai.com <- secret body
  const vectors = new OpenAIEmbeddings({ openAIApiKey: source() }); // row: egress sdk external https://api.openai.com <- secret header
  await vectors.embedQuery(source()); // row: egress sdk POST external https://api.openai.com <- secret body
  await vectors.embedDocuments([source()]); // row: egress sdk POST external https://api.openai.com <- secret body
  const claude = new ChatAnthropic({ apiKey: source() });
  await claude.invoke(source()); // row: egress sdk POST external https://api.anthropic.com <- secret body, secret header
  await claude.stream(source()); // row: egress sdk POST external https://api.anthropic.com <- secret body, secret header
  await claude.batch([source()]); // row: egress sdk POST external https://api.anthropic.com <- secret body, secret header
}

export async function stores() {
  const pinecone = new Pinecone({ apiKey: source() });
  for (const index of [pinecone.index("issues"), pinecone.Index("issues")]) {
    await index.upsert([source()]); // row: storage write external issues <- secret argument
    await index.update(source()); // row: storage write external issues <- secret argument
    sink(await index.query({ vector: source() })); // row: sink app-data; source app-data stored vectors of unknown key; storage query external <- secret argument
    sink(await index.fetch(["a"])); // row: sink app-data; source app-data stored vectors of unknown key; storage query external
  }
  await pinecone.index("issues").namespace("n").upsert(source()); // row: storage write external issues <- secret argument
  await pinecone.Index("issues").namespace("n").upsert(source()); // row: storage write external issues <- secret argument
  const qdrant = new QdrantClient({ apiKey: source() });
  await qdrant.upsert("issues", { points: source() }); // row: storage write external issues <- secret argument
  await qdrant.setPayload("issues", { payload: source() }); // row: storage write external issues <- secret argument
  sink(await qdrant.search("issues", { vector: source() })); // row: sink app-data; source app-data stored vectors of unknown key; storage query external issues <- secret argument
  sink(await qdrant.query("issues", { query: source() })); // row: sink app-data; source app-data stored vectors of unknown key; storage query external issues <- secret argument
  sink(await qdrant.scroll("issues", {})); // row: sink app-data; source app-data stored vectors of unknown key; storage query external issues
  sink(await qdrant.retrieve("issues", {})); // row: sink app-data; source app-data stored vectors of unknown key; storage query external issues
}
