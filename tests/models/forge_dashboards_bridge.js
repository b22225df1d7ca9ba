import { widget, widgetEdit, updateConfig } from "@forge/dashboards-bridge";

export async function all() {
  widgetEdit.onSave(() => ({ value: source() })); // row: storage write property
  widgetEdit.onProductSave(() => ({ value: source() })); // row: storage write property
  widgetEdit.onSaveError(() => 1);
  await widgetEdit.updateConfig({ value: source() }); // row: storage write property
  await updateConfig({ value: source() }); // row: storage write property
  widget.setPreviewConfig({});
}
