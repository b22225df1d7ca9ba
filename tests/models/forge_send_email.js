import { sendEmail } from "@forge/api/out/sendEmail";

export async function send() {
  await sendEmail({ host: "smtp.example.com", to: source(), auth: { pass: source() } }); // row: egress sdk external smtp.example.com <- secret body, secret header
}
