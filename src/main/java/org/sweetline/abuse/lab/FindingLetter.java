package org.sweetline.abuse.lab;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sweetline.abuse.lab.FindingBook.Fresh;
import org.sweetline.web.pages.PageLanguage;
import org.sweetline.web.pages.Wording;

/** Says what a night found about the rules, in a reader's language. */
final class FindingLetter {

    private static final double PER_CENT = 100;

    private final Wording words;

    FindingLetter(String language) {
        words = Wording.of("risk", PageLanguage.of(language).orElse(PageLanguage.EN));
    }

    String subject() {
        return words.say("mail.subject");
    }

    /** @param address where drift and fairness are shown */
    String text(List<Fresh> fresh, String address) {
        String found = fresh.stream().map(each -> "- " + line(each.finding())).collect(Collectors.joining("\n"));
        return String.join("\n\n", words.say("mail.intro"), found, words.say("mail.look"), address) + "\n";
    }

    private String line(RuleFinding finding) {
        return switch (finding.kind()) {
            case ALERT_RATE -> words.say("finding.alert-rate", share(finding.value()), share(finding.usual()));
            case SCORES -> words.say("finding.scores", number(finding.value()), number(finding.usual()));
            case FAIRNESS -> words.say("finding.fairness", group(finding.subject()), number(finding.value()));
        };
    }

    /** Ways to pay have the shop's own names. */
    private String group(String subject) {
        String[] parts = subject.split(" ", 2);
        String name = words.find("group." + parts[0] + "." + parts[1]).orElse(parts[1]);
        return words.say("kind." + parts[0], name);
    }

    private static String share(double value) {
        return String.format(Locale.ROOT, "%.1f %%", PER_CENT * value);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
