import { widget, widgetEdit, updateConfig } from "@forge/dashboards-bridge";

export async function all() {
  widgetEdit.onSave(() => ({ value: source() })); // row: storage write property <- secret argument
  widgetEdit.onProductSave(() => ({ value: source() })); // row: storage write property <- secret argument
  widgetEdit.onSaveError(() => 1);
  await widgetEdit.updateConfig({ value: source() }); // row: storage write property <- secret argument
  await updateConfig({ value: source() }); // row: storage write property <- secret argument
  widget.setPreviewConfig({});
}
