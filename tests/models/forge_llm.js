import { chat, stream, list, StreamResponse, ForgeLlmError, PromptValidationError } from "@forge/llm";

export async function ask() {
  sink(await chat({ model: "m", messages: [{ role: "user", content: source() }] })); // row: egress llm atlassian <- secret body; sink content; source content answer of the model
  const answer = await stream({ model: "m", messages: [], system: source(), tools: [] }); // row: egress llm atlassian <- secret body; source content answer of the model
  sink(answer); // row: sink content
  sink(answer.usage); // row: sink
  answer.close();
  await list(), new StreamResponse().close(), new ForgeLlmError("a"), new PromptValidationError("a");
}
