import { getMacroContent, getEditorContent, updateMacro, updateBylineProperties, setMacroViewportHeight } from "@forge/confluence-bridge";

export async function all() {
  sink(await getMacroContent()); // row: sink content; source content Confluence content
  sink(await getEditorContent()); // row: sink content; source content Confluence content
  await updateMacro({ data: source() }); // row: storage write property <- secret argument
  await updateBylineProperties({ propertyKey: "shown", valueUpdate: source() }); // row: storage write property shown <- secret argument
  await setMacroViewportHeight("100px");
}
