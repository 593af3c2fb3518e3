// Signing in with a passkey, and making one. Where the browser can't, its button stays hidden.
"use strict";

const button = document.querySelector("[data-passkey]");
const able = window.PublicKeyCredential?.parseRequestOptionsFromJSON && navigator.credentials;

async function make() {
  const options = JSON.parse(document.getElementById("options").textContent).creation_options.publicKey;
  // One that names its account by itself, and asks who holds it: then nothing need be typed to sign in.
  Object.assign(options.authenticatorSelection, { residentKey: "required", requireResidentKey: true, userVerification: "required" });
  return navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) });
}

async function use() {
  const response = await fetch(button.form.action, { headers: { Accept: "application/json" } });
  const options = (await response.json()).request_options.publicKey;
  return navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
}

if (button && able) {
  button.hidden = false;
  button.addEventListener("click", async (event) => {
    event.preventDefault();
    try {
      const credential = await (button.dataset.passkey === "make" ? make() : use());
      button.form.elements.credential.value = JSON.stringify(credential);
      button.form.submit();
    } catch {
      document.getElementById("saved").textContent = button.dataset.failed;
    }
  });
}
