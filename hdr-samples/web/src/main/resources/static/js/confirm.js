/** Forms with data-confirm ask by the dialog of that id before they are sent. */
for (const form of document.querySelectorAll("form[data-confirm]")) {
  const dialog = document.getElementById(form.dataset.confirm);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    dialog.returnValue = "";
    dialog.addEventListener(
      "close",
      () => {
        if (dialog.returnValue === "yes") {
          form.submit();
        }
      },
      { once: true },
    );
    dialog.showModal();
  });
}
