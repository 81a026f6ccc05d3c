package org.sweetline.tickets.remembered;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "My granddaughter Mina made the card." Made by hand for somebody; an order, a payment or a mishap is none. */
final class EnglishHandmade implements Hint {

    private static final String CHILD =
            "(granddaughter|grandson|grandchild|daughter|son|niece|nephew|grandmother|grandma|great-granddaughter|great-grandson)";
    private static final String NAMED = "(?:,? ([A-Z][a-z]{1,14}),?)?";
    private static final String MADE = "(made|drew|painted|knitted|crocheted|sewed|wrote|coloured|colored)";
    private static final String PRETTY =
            "(?:(?i:little|lovely|beautiful|small|sweet|birthday|thank-you|thank you|christmas|handmade|greeting|nice|pretty|tiny|wonderful) ){0,3}";
    private static final String THING = "(card|drawing|picture|painting|portrait|poem|scarf|bracelet|bookmark|blanket)";
    private static final String ALONE =
            "\\b(?! (?:payment|purchase|number|charge|transaction|dispute|order|reader|table|holder|shop|on)\\b)";
    private static final Pattern CHILD_FIRST = Pattern.compile(
            "\\b(?i:my) (?:(?i:little|youngest|oldest|eldest|\\w+-year-old|dear|sweet) )?(?i:" + CHILD + ")" + NAMED
                    + " (?:(?i:has|even|just|lovingly|herself|himself) )?(?i:" + MADE + ")"
                    + " (?:(?i:you|us|me|her|him|them|the team|all of you|you all|grandma|grandpa) )?(?i:a|an|the|this|that|your|my) "
                    + PRETTY + "(?i:" + THING + ")" + ALONE);
    private static final Pattern THING_FIRST = Pattern.compile("\\b(?i:the|that|this|a) " + PRETTY + "(?i:" + THING
            + ") (?:(?i:that|which) )?(?i:my) (?:(?i:little|youngest|oldest|eldest|dear) )?(?i:" + CHILD + ")" + NAMED
            + " (?i:" + MADE + ")"
            + "\\b(?! (?i:on|over|a mess)\\b)");
    private static final Pattern MISHAP = Pattern.compile(
            "(?i)\\b(?:broken?|damag\\w*|crack\\w*|defect\\w*|refund\\w*|complain\\w*|return\\w*|wrong|stain\\w*|ruin\\w*|destroy\\w*|mess|mistake|accident\\w*|cancel\\w*|paid|pay|late|credit|debit|gift card|stole\\w*|lost|school project)\\b");

    @Override
    public HintKind kind() {
        return HintKind.HANDMADE;
    }

    @Override
    public Optional<String> in(Sentence sentence) {
        String text = sentence.text();
        if (sentence.isHearsay()
                || sentence.isNegated()
                || sentence.isQuestion()
                || MISHAP.matcher(text).find()) {
            return Optional.empty();
        }
        Matcher childFirst = CHILD_FIRST.matcher(text);
        if (childFirst.find()) {
            return Optional.of(
                    line(childFirst.group(1), childFirst.group(2), childFirst.group(3), childFirst.group(4)));
        }
        Matcher thingFirst = THING_FIRST.matcher(text);
        return thingFirst.find()
                ? Optional.of(line(thingFirst.group(2), thingFirst.group(3), thingFirst.group(4), thingFirst.group(1)))
                : Optional.empty();
    }

    private static String line(String child, String name, String made, String thing) {
        String who = child.substring(0, 1).toUpperCase(Locale.ROOT)
                + child.substring(1).toLowerCase(Locale.ROOT);
        String named = name == null ? "" : " " + name;
        return "%s%s %s a %s".formatted(who, named, made.toLowerCase(Locale.ROOT), thing.toLowerCase(Locale.ROOT));
    }
}
