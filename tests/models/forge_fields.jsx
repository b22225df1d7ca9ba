import { ConfigForm, UserConfigForm, TextField, Textfield, TimePicker, FilePicker } from "@forge/react";
// or: import { ConfigForm, UserConfigForm, TextField, Textfield, TimePicker, FilePicker } from "@forge/ui";

// Names of fields that have changed between versions and packages: rows take them in either.
export function Fields() {
  return (
    <ConfigForm onSubmit={(data) => sink(data)}> {/* row: sink user-input; source user-input form values */}
      <UserConfigForm onSubmit={(data) => sink(data)} /> {/* row: sink user-input; source user-input form values */}
      <TextField name="a" onChange={(event) => sink(event)} /> {/* row: sink user-input; source user-input form field */}
      <Textfield name="b" onChange={(event) => sink(event)} /> {/* row: sink user-input; source user-input form field */}
      <TimePicker name="c" onChange={(event) => sink(event)} /> {/* row: sink user-input; source user-input form field */}
      <FilePicker name="d" onChange={(event) => sink(event)} /> {/* row: sink user-input; source user-input form field */}
    </ConfigForm>
  );
}
