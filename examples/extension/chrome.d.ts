/** What the example uses of the extension API (https://developer.chrome.com/docs/extensions/reference/api). */
declare const chrome: {
  readonly action: { readonly onClicked: { addListener(listener: (tab: { readonly id?: number }) => void): void } };
  readonly scripting: {
    executeScript(call: { target: { tabId: number }; files: string[] }): Promise<unknown>;
  };
  readonly runtime: {
    sendMessage<T>(message: string): Promise<T>;
    readonly onMessage: {
      addListener(listener: (message: unknown, sender: unknown, answer: (value: unknown) => void) => void): void;
    };
  };
};
