package org.sweetline.satisfaction.praise.quoting;

import java.time.Instant;
import org.sweetline.people.FirstName;
import org.sweetline.web.Html;
import org.sweetline.web.pages.LetterFrame;
import org.sweetline.web.pages.PageLanguage;
import org.sweetline.web.pages.StoreConfig;
import org.sweetline.web.pages.Wording;

/** Asks whether we may quote: the words and the name just as they would stand, and a link that only opens a page. */
final class QuoteLetter {

    private final Askable asked;
    private final String link;
    private final Instant until;
    private final StoreConfig store;
    private final Wording words;

    /** @param until when an answer is taken */
    QuoteLetter(Askable asked, String link, Instant until, StoreConfig store) {
        this.asked = asked;
        this.link = link;
        this.until = until;
        this.store = store;
        this.words = Wording.of("quotes", PageLanguage.of(asked.language()).orElse(PageLanguage.EN));
    }

    String subject() {
        return words.say("mail.subject", store.name());
    }

    String text() {
        return String.join(
                        "\n\n",
                        greeting(),
                        words.say("mail.text", store.name()),
                        quoted(),
                        below(),
                        words.say("mail.ask"),
                        link,
                        rules())
                + "\n";
    }

    String html() {
        return LetterFrame.of(
                asked.language(),
                "<p>" + Html.escaped(greeting()) + "</p><p>" + Html.escaped(words.say("mail.text", store.name()))
                        + "</p><blockquote style=\"margin:16px 0;padding-left:14px;border-left:3px solid #d57ba8\">"
                        + Html.escaped(quoted()).replace("\n", "<br>")
                        + "<br><span style=\"color:#5a6274\">" + Html.escaped(below()) + "</span></blockquote><p>"
                        + Html.escaped(words.say("mail.ask"))
                        + "</p><p><a href=\"" + Html.escaped(link)
                        + "\" style=\"display:inline-block;padding:10px 18px;border:1px solid #8a93a6;border-radius:8px;"
                        + "text-decoration:none;color:#1f2430\"><strong>"
                        + Html.escaped(words.say("mail.button"))
                        + "</strong></a></p><p style=\"font-size:13px;color:#5a6274\">"
                        + Html.escaped(rules())
                        + "</p>");
    }

    private String greeting() {
        String first = FirstName.of(asked.name());
        return first.isEmpty() ? words.say("mail.greeting") : words.say("mail.greeting.named", first);
    }

    private String quoted() {
        return "“" + asked.quote() + "”";
    }

    private String below() {
        String signed = asked.signed();
        return "— " + (signed.isEmpty() ? words.say("a-customer") : signed) + " · "
                + words.day(asked.saidAt(), store.zone());
    }

    private String rules() {
        return words.say("mail.rules", words.day(until, store.zone()));
    }
}
