package org.sweetline.testing;

import com.microsoft.playwright.Page;

/** Where people come in with a browser. */
public final class Entrance {
    private Entrance() {}

    /** Leaves the page at the inbox of whoever it is; theirs is the language that their account has. */
    public static void signIn(Page page, ApiClient who) {
        page.navigate("/sign-in");
        page.locator("input[name=email]").fill(who.get("/session").answers(200).text("account.email"));
        page.locator("input[name=password]").fill(SweetlineServer.PASSWORD);
        page.locator("button[type=submit]").click();
        page.waitForURL("**/inbox/**");
    }

    /** What somebody chose for their account; their next page is in it. */
    public static void speak(ApiClient who, String language) {
        who.put("/session/language").json("{\"language\":\"" + language + "\"}").answers(200);
    }
}
