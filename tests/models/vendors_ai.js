import OpenAI, { OpenAI as Named, AzureOpenAI, OpenAIApi, Configuration } from "openai";
import Anthropic, { Anthropic as NamedAnthropic } from "@anthropic-ai/sdk";
import { GoogleGenerativeAI } from "@google/generative-ai";
import { GoogleGenAI } from "@google/genai";
import OldMistral, { Mistral, HTTPClient } from "@mistralai/mistralai";
import { HTTPClient as Http } from "@mistralai/mistralai/lib/http.js";
import { CohereClient, CohereClientV2 } from "cohere-ai";
import Groq, { Groq as NamedGroq } from "groq-sdk";
import Together, { Together as NamedTogether } from "together-ai";
import { createOpenAI } from "@ai-sdk/openai";
import { createAnthropic } from "@ai-sdk/anthropic";
import { createGoogleGenerativeAI } from "@ai-sdk/google";
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import Replicate from "replicate";
import { HfInference, InferenceClient } from "@huggingface/inference";
import { Translator, DeepLClient } from "deepl-node";
import { generateText, streamText, generateObject, streamObject, embed, embedMany, experimental_generateImage, experimental_generateSpeech, experimental_transcribe } from "ai";
import { ChatOpenAI, OpenAIEmbeddings } from "@langchain/openai";
import { ChatAnthropic } from "@langchain/anthropic";
import { Pinecone } from "@pinecone-database/pinecone";
import { QdrantClient } from "@qdrant/js-client-rest";

export async function openai() {
  for (const client of [new OpenAI({ apiKey: source(), fetch: viaProxy }), new Named({ apiKey: source(), fetch: viaProxy }), new (require("openai"))({ apiKey: source(), fetch: viaProxy })]) {
    await client.chat.completions.create({ messages: [source()] }); // row: egress sdk POST external https://api.openai.com <- secret body, secret header
    await client.chat.completions.parse(source()); // row: egress sdk POST external https://api.openai.com <- secret body, secret header
    await client.responses.create(source()); // row: egress sdk POST external https://api.openai.com <- secret body, secret header
    await client.completions.create(source()); // row: egress sdk POST external https://api.openai.com <- secret body, secret header
    await client.embeddings.create(source()); // row: egress sdk POST external https://api.openai.com <- secret body, secret header
    await client.moderations.create(source()); // row: egress sdk POST external https://api.openai.com <- secret body, secret header
    await client.images.generate(source()); // row: egress sdk POST external https://api.openai.com <- secret body, secret header
    await client.images.edit(source()); // row: egress sdk POST external https://api.openai.com <- secret body, secret header
    await client.chat.completions.stream(source()); // row: egress sdk POST external https://api.openai.com <- secret body, secret header
    sink(await client.responses.parse(source())); // row: egress sdk POST external https://api.openai.com <- secret body, secret header; sink
    await client.responses.stream(source()); // row: egress sdk POST external https://api.openai.com <- secret body, secret header
    sink(await client.audio.transcriptions.create(source())); // row: egress sdk POST external https://api.openai.com <- secret body, secret header; sink
    sink(await client.audio.translations.create(source())); // row: egress sdk POST external https://api.openai.com <- secret body, secret header; sink
    await client.audio.speech.create(source()); // row: egress sdk POST external https://api.openai.com <- secret body, secret header
    await client.files.create(source()); // row: egress sdk POST external https://api.openai.com <- secret body, secret header
    await client.chat.completions.retrieve(source()); // row: egress sdk external https://api.openai.com <- secret body, secret header
    await client.responses.retrieve(source()); // row: egress sdk external https://api.openai.com <- secret body, secret header
    await client.audio.voices.create(source()); // row: egress sdk external https://api.openai.com <- secret body, secret header
    await client.images.createVariation(source()); // row: egress sdk external https://api.openai.com <- secret body, secret header
    await client.files.retrieve(source()); // row: egress sdk external https://api.openai.com <- secret body, secret header
    await client.models.retrieve(source()); // row: egress sdk external https://api.openai.com <- secret body, secret header
    await client.fineTuning.jobs.create(source()); // row: egress sdk external https://api.openai.com <- secret body, secret header
    await client.beta.threads.messages.create("thread", source()); // row: egress sdk external https://api.openai.com <- secret body, secret header
    client.webhooks.unwrap(source());
    client.webhooks.verifySignature(source());
  }
  const azure = new AzureOpenAI({ endpoint: "https://mine.openai.azure.com", apiKey: source(), fetch: viaProxy });
  await azure.chat.completions.create(source()); // row: egress sdk POST external https://mine.openai.azure.com <- secret body, secret header
  await azure.chat.completions.parse(source()); // row: egress sdk POST external https://mine.openai.azure.com <- secret body, secret header
  await azure.responses.create(source()); // row: egress sdk POST external https://mine.openai.azure.com <- secret body, secret header
  await azure.completions.create(source()); // row: egress sdk POST external https://mine.openai.azure.com <- secret body, secret header
  await azure.embeddings.create(source()); // row: egress sdk POST external https://mine.openai.azure.com <- secret body, secret header
  await azure.moderations.create(source()); // row: egress sdk POST external https://mine.openai.azure.com <- secret body, secret header
  await azure.images.generate(source()); // row: egress sdk POST external https://mine.openai.azure.com <- secret body, secret header
  await azure.chat.completions.stream(source()); // row: egress sdk POST external https://mine.openai.azure.com <- secret body, secret header
  sink(await azure.responses.parse(source())); // row: egress sdk POST external https://mine.openai.azure.com <- secret body, secret header; sink
  sink(await azure.audio.transcriptions.create(source())); // row: egress sdk POST external https://mine.openai.azure.com <- secret body, secret header; sink
  sink(await azure.audio.translations.create(source())); // row: egress sdk POST external https://mine.openai.azure.com <- secret body, secret header; sink
  const old = new OpenAIApi(new Configuration({ apiKey: source() }));
  await old.createChatCompletion(source()); // row: egress sdk POST external https://api.openai.com <- secret body, secret header
  await old.createCompletion(source()); // row: egress sdk POST external https://api.openai.com <- secret body, secret header
  await old.createEmbedding(source()); // row: egress sdk POST external https://api.openai.com <- secret body, secret header
}

export async function older() {
  const old = new OpenAIApi(new Configuration({ apiKey: source() }));
  await old.createEdit(source()); // row: egress sdk POST external https://api.openai.com <- secret body, secret header
  await old.createModeration(source()); // row: egress sdk POST external https://api.openai.com <- secret body, secret header
  await old.createImage(source()); // row: egress sdk POST external https://api.openai.com <- secret body, secret header
}

const viaProxy = (url, init) => sink(init.body, init.headers); // row: sink secret

export async function elsewhere() {
  await new OpenAI({ baseURL: "https://models.example.com/v1" }).chat.completions.create(1); // row: egress sdk POST external https://models.example.com/v1
  await new OpenAI({ apiKey: source(), fetch: (url, init) => fetch("https://proxy.example.com", init) }).chat.completions.create({ messages: source() }); // row: egress fetch external https://proxy.example.com <- secret body, secret header; egress sdk POST external https://api.openai.com <- secret body, secret header
}

export async function anthropic() {
  for (const client of [new Anthropic({ apiKey: source(), fetch: viaProxy }), new NamedAnthropic({ authToken: source(), fetch: viaProxy }), new (require("@anthropic-ai/sdk"))({ fetch: viaProxy })]) {
    await client.messages.create(source()); // row: egress sdk POST external https://api.anthropic.com <- secret body, secret header
    await client.messages.stream(source()); // row: egress sdk POST external https://api.anthropic.com <- secret body, secret header
    await client.messages.countTokens(source()); // row: egress sdk POST external https://api.anthropic.com <- secret body, secret header
    await client.completions.create(source()); // row: egress sdk POST external https://api.anthropic.com <- secret body, secret header
    sink(await client.messages.parse(source())); // row: egress sdk POST external https://api.anthropic.com <- secret body, secret header; sink
    sink(await client.beta.messages.create(source())); // row: egress sdk POST external https://api.anthropic.com <- secret body, secret header; sink
    sink(await client.beta.messages.parse(source())); // row: egress sdk POST external https://api.anthropic.com <- secret body, secret header; sink
    await client.beta.messages.stream(source()); // row: egress sdk POST external https://api.anthropic.com <- secret body, secret header
    await client.beta.messages.countTokens(source()); // row: egress sdk POST external https://api.anthropic.com <- secret body, secret header
    await client.messages.batches.create(source()); // row: egress sdk POST external https://api.anthropic.com <- secret body, secret header
    await client.messages.batches.retrieve(source()); // row: egress sdk external https://api.anthropic.com <- secret body, secret header
    await client.messages.list(source()); // row: egress sdk external https://api.anthropic.com <- secret body, secret header
    await client.beta.messages.toolRunner(source()); // row: egress sdk external https://api.anthropic.com <- secret body, secret header
    await client.beta.files.upload(source()); // row: egress sdk POST external https://api.anthropic.com <- secret body, secret header
    await client.beta.files.list(source()); // row: egress sdk external https://api.anthropic.com <- secret body, secret header
    await client.beta.skills.create(source()); // row: egress sdk external https://api.anthropic.com <- secret body, secret header
    await client.models.list(source()); // row: egress sdk external https://api.anthropic.com <- secret body, secret header
    await client.models.capabilities.list(source()); // row: egress sdk external https://api.anthropic.com <- secret body, secret header
  }
  await new Anthropic({ fetch: (url, init) => fetch("https://proxy.example.com", init) }).messages.create({ messages: source() }); // row: egress fetch external https://proxy.example.com <- secret body; egress sdk POST external https://api.anthropic.com <- secret body
}

export async function gemini() {
  const model = new GoogleGenerativeAI(source()).getGenerativeModel({ model: "gemini" }); // row: egress sdk external https://generativelanguage.googleapis.com <- secret header
  await model.generateContent(source()); // row: egress sdk POST external https://generativelanguage.googleapis.com <- secret body
  await model.generateContentStream(source()); // row: egress sdk POST external https://generativelanguage.googleapis.com <- secret body
  await model.embedContent(source()); // row: egress sdk POST external https://generativelanguage.googleapis.com <- secret body
  await model.batchEmbedContents(source()); // row: egress sdk POST external https://generativelanguage.googleapis.com <- secret body
  await model.countTokens(source()); // row: egress sdk POST external https://generativelanguage.googleapis.com <- secret body
  await model.startChat().sendMessageStream(source()); // row: egress sdk POST external https://generativelanguage.googleapis.com <- secret body
  sink(await model.startChat({ history: source() }).sendMessage("fixed")); // row: egress sdk POST external https://generativelanguage.googleapis.com <- secret body; sink
  await new GoogleGenerativeAI("k").getGenerativeModel({ systemInstruction: source() }, { baseUrl: "https://models.example.com" }).generateContent("fixed"); // row: egress sdk POST external https://models.example.com <- secret body; egress sdk external https://generativelanguage.googleapis.com
  await model.startChat().sendMessage(source()); // row: egress sdk POST external https://generativelanguage.googleapis.com <- secret body
  const genai = new GoogleGenAI({ apiKey: source(), httpOptions: { fetch: viaProxy } });
  const { models } = genai;
  await models.generateContent(source()); // row: egress sdk POST external https://generativelanguage.googleapis.com <- secret body, secret header
  await models.generateContentStream(source()); // row: egress sdk POST external https://generativelanguage.googleapis.com <- secret body, secret header
  await models.embedContent(source()); // row: egress sdk POST external https://generativelanguage.googleapis.com <- secret body, secret header
}

export async function genai() {
  const genai = new GoogleGenAI({ apiKey: source(), httpOptions: { fetch: viaProxy, baseUrl: "https://models.example.com" } });
  await genai.models.countTokens(source()); // row: egress sdk POST external https://models.example.com <- secret body, secret header
  await genai.models.generateImages(source()); // row: egress sdk POST external https://models.example.com <- secret body, secret header
  await genai.models.generateVideos(source()); // row: egress sdk POST external https://models.example.com <- secret body, secret header
  await genai.models.editImage(source()); // row: egress sdk external https://models.example.com <- secret body, secret header
  await genai.files.upload(source()); // row: egress sdk POST external https://models.example.com <- secret body, secret header
  await genai.files.get(source()); // row: egress sdk external https://models.example.com <- secret body, secret header
  await genai.caches.create(source()); // row: egress sdk POST external https://models.example.com <- secret body, secret header
  await genai.caches.update(source()); // row: egress sdk external https://models.example.com <- secret body, secret header
  await genai.batches.create(source()); // row: egress sdk POST external https://models.example.com <- secret body, secret header
  await genai.batches.get(source()); // row: egress sdk external https://models.example.com <- secret body, secret header
  await genai.interactions.create(source()); // row: egress sdk external https://models.example.com <- secret body, secret header
  const chat = genai.chats.create({ history: source() });
  sink(await chat.sendMessage("fixed")); // row: egress sdk POST external https://models.example.com <- secret body, secret header; sink
  await chat.sendMessage(source()); // row: egress sdk POST external https://models.example.com <- secret body, secret header
  await chat.sendMessageStream(source()); // row: egress sdk POST external https://models.example.com <- secret body, secret header
}

export async function injected() {
  new Http({ fetcher: (request) => sink(request.body, request.headers) }); // row: sink secret
  const httpClient = new HTTPClient({ fetcher: (request) => sink(request.body, request.headers) }); // row: sink secret
  const mistral = new Mistral({ apiKey: source(), httpClient });
  await mistral.chat.complete(source()); // row: egress sdk POST external https://api.mistral.ai <- secret body, secret header
  await mistral.chat.stream(source()); // row: egress sdk POST external https://api.mistral.ai <- secret body, secret header
  sink(await mistral.agents.complete(source())); // row: egress sdk POST external https://api.mistral.ai <- secret body, secret header; sink
  await mistral.agents.stream(source()); // row: egress sdk POST external https://api.mistral.ai <- secret body, secret header
  sink(await mistral.fim.complete(source())); // row: egress sdk POST external https://api.mistral.ai <- secret body, secret header; sink
  await mistral.embeddings.create(source()); // row: egress sdk POST external https://api.mistral.ai <- secret body, secret header
  await mistral.ocr.process(source()); // row: egress sdk POST external https://api.mistral.ai <- secret body, secret header
  await mistral.files.upload(source()); // row: egress sdk POST external https://api.mistral.ai <- secret body, secret header
  await mistral.files.list(source()); // row: egress sdk external https://api.mistral.ai <- secret body, secret header
  await mistral.chat.parse(source()); // row: egress sdk external https://api.mistral.ai <- secret body, secret header
  await mistral.agents.parse(source()); // row: egress sdk external https://api.mistral.ai <- secret body, secret header
  await mistral.models.list(source()); // row: egress sdk external https://api.mistral.ai <- secret body, secret header
  await mistral.beta.conversations.start(source()); // row: egress sdk external https://api.mistral.ai <- secret body, secret header
  const old = new OldMistral(source());
  await old.chat(source()); // row: egress sdk POST external https://api.mistral.ai <- secret body, secret header
  await old.chatStream(source()); // row: egress sdk POST external https://api.mistral.ai <- secret body, secret header
  await old.embeddings(source()); // row: egress sdk POST external https://api.mistral.ai <- secret body, secret header
  for (const cohere of [new CohereClient({ token: source(), fetch: viaProxy }), new CohereClientV2({ token: source(), fetch: viaProxy })]) {
    sink(await cohere.chat(source())); // row: egress sdk POST external https://api.cohere.com <- secret body, secret header; sink
    await cohere.chatStream(source()); // row: egress sdk POST external https://api.cohere.com <- secret body, secret header
    await cohere.embed(source()); // row: egress sdk POST external https://api.cohere.com <- secret body, secret header
    await cohere.rerank(source()); // row: egress sdk POST external https://api.cohere.com <- secret body, secret header
    await cohere.embedJobs.create(source()); // row: egress sdk external https://api.cohere.com <- secret body, secret header
  }
  await new CohereClient({ token: source(), fetcher: (request) => sink(request.body, request.headers) }).chat(source()); // row: egress sdk POST external https://api.cohere.com <- secret body, secret header; sink secret
  const cohere = new CohereClient({ token: source() });
  await cohere.generate(source()); // row: egress sdk POST external https://api.cohere.com <- secret body, secret header
  await cohere.generateStream(source()); // row: egress sdk POST external https://api.cohere.com <- secret body, secret header
  await cohere.summarize(source()); // row: egress sdk POST external https://api.cohere.com <- secret body, secret header
  await cohere.tokenize(source()); // row: egress sdk POST external https://api.cohere.com <- secret body, secret header
  await cohere.detokenize(source()); // row: egress sdk POST external https://api.cohere.com <- secret body, secret header
  await cohere.v2.chat(source()); // row: egress sdk POST external https://api.cohere.com <- secret body, secret header
  await cohere.v2.chatStream(source()); // row: egress sdk POST external https://api.cohere.com <- secret body, secret header
  await cohere.v2.embed(source()); // row: egress sdk POST external https://api.cohere.com <- secret body, secret header
  await cohere.v2.rerank(source()); // row: egress sdk POST external https://api.cohere.com <- secret body, secret header
  for (const groq of [new Groq({ apiKey: source(), fetch: viaProxy }), new NamedGroq({ apiKey: source(), fetch: viaProxy }), new (require("groq-sdk"))({ fetch: viaProxy })]) {
    sink(await groq.chat.completions.create(source())); // row: egress sdk POST external https://api.groq.com <- secret body, secret header; sink
    await groq.embeddings.create(source()); // row: egress sdk POST external https://api.groq.com <- secret body, secret header
    sink(await groq.audio.transcriptions.create(source())); // row: egress sdk POST external https://api.groq.com <- secret body, secret header; sink
    sink(await groq.audio.translations.create(source())); // row: egress sdk POST external https://api.groq.com <- secret body, secret header; sink
    await groq.audio.speech.create(source()); // row: egress sdk POST external https://api.groq.com <- secret body, secret header
    await groq.files.create(source()); // row: egress sdk POST external https://api.groq.com <- secret body, secret header
    await groq.batches.create(source()); // row: egress sdk POST external https://api.groq.com <- secret body, secret header
  }
  for (const together of [new Together({ apiKey: source(), fetch: viaProxy }), new NamedTogether({ fetch: viaProxy }), new (require("together-ai"))({ fetch: viaProxy })]) {
    sink(await together.chat.completions.create(source())); // row: egress sdk POST external https://api.together.ai https://api.together.xyz <- secret body, secret header; sink
    await together.chat.completions.stream(source()); // row: egress sdk POST external https://api.together.ai https://api.together.xyz <- secret body, secret header
    sink(await together.completions.create(source())); // row: egress sdk POST external https://api.together.ai https://api.together.xyz <- secret body, secret header; sink
    sink(await together.embeddings.create(source())); // row: egress sdk POST external https://api.together.ai https://api.together.xyz <- secret body, secret header; sink
    await together.images.generate(source()); // row: egress sdk POST external https://api.together.ai https://api.together.xyz <- secret body, secret header
    await together.rerank.create(source()); // row: egress sdk POST external https://api.together.ai https://api.together.xyz <- secret body, secret header
  }
  const replicate = new Replicate({ auth: source(), fetch: viaProxy });
  sink(await replicate.run("owner/model", { input: source() })); // row: egress sdk POST external https://api.replicate.com <- secret body, secret header; sink
  await replicate.stream("owner/model", { input: source() }); // row: egress sdk POST external https://api.replicate.com <- secret body, secret header
  sink(await replicate.predictions.create({ input: source() })); // row: egress sdk POST external https://api.replicate.com <- secret body, secret header; sink
  await replicate.trainings.create("owner", "model", "version", { input: source() }); // row: egress sdk POST external https://api.replicate.com <- secret body, secret header
  await replicate.files.create(source()); // row: egress sdk POST external https://api.replicate.com <- secret body, secret header
  sink(await replicate.deployments.predictions.create("owner", "name", { input: source() })); // row: egress sdk POST external https://api.replicate.com <- secret body, secret header; sink
  for (const face of [new HfInference(source(), { fetch: viaProxy }), new InferenceClient(source(), { fetch: viaProxy })]) {
    sink(await face.textGeneration({ inputs: source() })); // row: egress sdk POST external https://api-inference.huggingface.co https://router.huggingface.co <- secret body, secret header; sink
    sink(await face.chatCompletion({ messages: source() })); // row: egress sdk POST external https://api-inference.huggingface.co https://router.huggingface.co <- secret body, secret header; sink
    sink(await face.summarization({ inputs: source() })); // row: egress sdk POST external https://api-inference.huggingface.co https://router.huggingface.co <- secret body, secret header; sink
    sink(await face.translation({ inputs: source() })); // row: egress sdk POST external https://api-inference.huggingface.co https://router.huggingface.co <- secret body, secret header; sink
    sink(await face.featureExtraction({ inputs: source() })); // row: egress sdk POST external https://api-inference.huggingface.co https://router.huggingface.co <- secret body, secret header; sink
    await face.fillMask({ inputs: source() }); // row: egress sdk POST external https://api-inference.huggingface.co https://router.huggingface.co <- secret body, secret header
    await face.endpoint("https://mine.endpoints.huggingface.cloud").textGeneration({ inputs: source() }); // row: egress sdk POST external https://mine.endpoints.huggingface.cloud <- secret body, secret header
  }
  for (const translator of [new Translator(source()), new DeepLClient(source())]) {
    await translator.translateText("fixed", null, "de", { context: source() }); // row: egress sdk POST external https://api-free.deepl.com https://api.deepl.com <- secret body, secret header
    await translator.uploadDocument(source(), null, "de"); // row: egress sdk POST external https://api-free.deepl.com https://api.deepl.com <- secret body, secret header
    await translator.createGlossary(source()); // row: egress sdk POST external https://api-free.deepl.com https://api.deepl.com <- secret body, secret header
  }
  sink(await new DeepLClient("k", { serverUrl: "https://deepl.example.com" }).rephraseText(source())); // row: egress sdk POST external https://deepl.example.com <- secret body; sink
  await new DeepLClient("k").createMultilingualGlossary("name", source()); // row: egress sdk POST external https://api-free.deepl.com https://api.deepl.com <- secret body
}

export async function providers() {
  createOpenAI({ apiKey: source(), fetch: viaProxy }); // row: egress sdk external https://api.openai.com <- secret header
  createAnthropic({ apiKey: source(), fetch: viaProxy }); // row: egress sdk external https://api.anthropic.com <- secret header
  createGoogleGenerativeAI({ apiKey: source(), fetch: viaProxy }); // row: egress sdk external https://generativelanguage.googleapis.com <- secret header
  createOpenAICompatible({ baseURL: "https://models.example.com/v1", apiKey: source(), fetch: viaProxy }); // row: egress sdk external https://models.example.com/v1 <- secret header
  await experimental_generateImage({ prompt: source() }); // row: egress sdk POST external <- secret body
  await experimental_generateSpeech({ text: source() }); // row: egress sdk POST external <- secret body
  await experimental_transcribe({ audio: source() }); // row: egress sdk POST external <- secret body
  const chat = new ChatOpenAI({ configuration: { fetch: (url, init) => sink(init.body) } }); // row: egress sdk external https://api.openai.com; sink secret
  await chat.invoke(source()); // row: egress sdk POST external https://api.openai.com <- secret body
  await chat.stream(source()); // row: egress sdk POST external https://api.openai.com <- secret body
  await chat.batch(source()); // row: egress sdk POST external https://api.openai.com <- secret body
  await new ChatAnthropic({ anthropicApiKey: source() }).invoke("fixed"); // row: egress sdk POST external https://api.anthropic.com <- secret header
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
  await together.chat.completions.create(source()); // row: egress sdk POST external https://api.together.ai https://api.together.xyz <- secret body, secret header
  await together.completions.create(source()); // row: egress sdk POST external https://api.together.ai https://api.together.xyz <- secret body, secret header
  await together.embeddings.create(source()); // row: egress sdk POST external https://api.together.ai https://api.together.xyz <- secret body, secret header
  const replicate = new Replicate({ auth: source() });
  await replicate.run("owner/model", { input: source() }); // row: egress sdk POST external https://api.replicate.com <- secret body, secret header
  await replicate.predictions.create({ input: source() }); // row: egress sdk POST external https://api.replicate.com <- secret body, secret header
  for (const face of [new HfInference(source()), new InferenceClient(source())]) {
    await face.textGeneration({ inputs: source() }); // row: egress sdk POST external https://api-inference.huggingface.co https://router.huggingface.co <- secret body, secret header
    await face.chatCompletion({ messages: source() }); // row: egress sdk POST external https://api-inference.huggingface.co https://router.huggingface.co <- secret body, secret header
    await face.summarization({ inputs: source() }); // row: egress sdk POST external https://api-inference.huggingface.co https://router.huggingface.co <- secret body, secret header
    await face.translation({ inputs: source() }); // row: egress sdk POST external https://api-inference.huggingface.co https://router.huggingface.co <- secret body, secret header
    await face.featureExtraction({ inputs: source() }); // row: egress sdk POST external https://api-inference.huggingface.co https://router.huggingface.co <- secret body, secret header
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
  const pinecone = new Pinecone({ apiKey: source(), fetchApi: viaProxy }); // row: egress sdk external https://*.pinecone.io https://api.pinecone.io <- secret header
  for (const index of [pinecone.index("issues"), pinecone.Index("issues")]) {
    await index.upsert([source()]); // row: storage write external issues <- secret argument
    await index.upsertRecords(source()); // row: storage write external issues <- secret argument
    sink(await index.searchRecords(source())); // row: sink app-data; source app-data stored vectors of unknown key; storage query external <- secret argument
    await index.update(source()); // row: storage write external issues <- secret argument
    sink(await index.query({ vector: source() })); // row: sink app-data; source app-data stored vectors of unknown key; storage query external <- secret argument
    sink(await index.fetch(["a"])); // row: sink app-data; source app-data stored vectors of unknown key; storage query external
  }
  await pinecone.index("issues").namespace("n").upsert(source()); // row: storage write external issues <- secret argument
  await pinecone.Index("issues").namespace("n").upsert(source()); // row: storage write external issues <- secret argument
  const qdrant = new QdrantClient({ url: "https://vectors.example.com", apiKey: source() }); // row: egress sdk external https://vectors.example.com <- secret header
  await qdrant.upsert("issues", { points: source() }); // row: storage write external issues <- secret argument
  await qdrant.overwritePayload("issues", source()); // row: storage write external issues <- secret argument
  await qdrant.updateVectors("issues", source()); // row: storage write external issues <- secret argument
  await qdrant.batchUpdate("issues", source()); // row: storage write external issues <- secret argument
  sink(await qdrant.recommend("issues", source())); // row: sink app-data; source app-data stored vectors of unknown key; storage query external issues <- secret argument
  sink(await qdrant.queryGroups("issues", source())); // row: sink app-data; source app-data stored vectors of unknown key; storage query external issues <- secret argument
  await qdrant.setPayload("issues", { payload: source() }); // row: storage write external issues <- secret argument
  sink(await qdrant.search("issues", { vector: source() })); // row: sink app-data; source app-data stored vectors of unknown key; storage query external issues <- secret argument
  sink(await qdrant.query("issues", { query: source() })); // row: sink app-data; source app-data stored vectors of unknown key; storage query external issues <- secret argument
  sink(await qdrant.scroll("issues", {})); // row: sink app-data; source app-data stored vectors of unknown key; storage query external issues
  sink(await qdrant.retrieve("issues", {})); // row: sink app-data; source app-data stored vectors of unknown key; storage query external issues
}
