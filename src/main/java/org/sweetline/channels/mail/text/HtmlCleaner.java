package org.sweetline.channels.mail.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.CssSchema;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Lets through only markup that shows text: no scripts, styles sheets, forms, names, frames, and nothing that asks
 * another machine for anything. Its output is what is stored; nothing may rewrite it afterwards.
 */
public final class HtmlCleaner {

    private static final int ROUNDS = 4;
    private static final int LONGEST = 1_000_000;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}%?");
    private static final Pattern COLOUR = Pattern.compile("#?[a-zA-Z0-9]{1,20}");
    private static final Pattern ALIGNMENT =
            Pattern.compile("(?i)left|right|center|justify|top|middle|bottom|baseline");
    private static final Pattern FACE = Pattern.compile("[\\p{L}0-9 ,_-]{1,100}");
    private static final Pattern REMOTE = Pattern.compile("remote:[0-9]{1,3}");
    private static final Pattern DIRECTION = Pattern.compile("(?i)ltr|rtl|auto");
    private static final CssSchema STYLES = CssSchema.withProperties(Set.of(
            "color",
            "background-color",
            "font-family",
            "font-size",
            "font-style",
            "font-weight",
            "text-align",
            "text-decoration",
            "line-height",
            "padding",
            "padding-left",
            "padding-right",
            "padding-top",
            "padding-bottom",
            "margin",
            "margin-left",
            "margin-right",
            "margin-top",
            "margin-bottom",
            "border",
            "border-left",
            "border-right",
            "border-top",
            "border-bottom",
            "border-collapse",
            "border-color",
            "border-style",
            "border-width",
            "width",
            "max-width",
            "vertical-align",
            "list-style-type",
            "white-space"));

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "abbr",
                    "address",
                    "b",
                    "big",
                    "blockquote",
                    "br",
                    "caption",
                    "center",
                    "cite",
                    "code",
                    "col",
                    "colgroup",
                    "dd",
                    "del",
                    "details",
                    "dfn",
                    "div",
                    "dl",
                    "dt",
                    "em",
                    "font",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "hr",
                    "i",
                    "ins",
                    "kbd",
                    "li",
                    "mark",
                    "ol",
                    "p",
                    "pre",
                    "q",
                    "s",
                    "samp",
                    "small",
                    "span",
                    "strike",
                    "strong",
                    "sub",
                    "summary",
                    "sup",
                    "table",
                    "tbody",
                    "td",
                    "tfoot",
                    "th",
                    "thead",
                    "tr",
                    "tt",
                    "u",
                    "ul",
                    "var",
                    "wbr")
            .allowElements(HtmlCleaner::link, "a")
            .allowElements(HtmlCleaner::picture, "img")
            .allowUrlProtocols("http", "https", "mailto", "cid", "remote")
            .allowAttributes("href")
            .matching(HtmlCleaner::target)
            .onElements("a")
            .allowAttributes("target")
            .matching(false, "_blank")
            .onElements("a")
            .requireRelsOnLinks("noopener", "noreferrer", "nofollow")
            .allowAttributes("src")
            .matching(HtmlCleaner::own)
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("width", "height")
            .matching(NUMBER)
            .onElements("img", "table", "td", "th", "tr", "col", "hr")
            .allowAttributes("border", "cellpadding", "cellspacing", "colspan", "rowspan", "span", "start", "size")
            .matching(NUMBER)
            .onElements("table", "td", "th", "col", "colgroup", "ol", "font", "hr")
            .allowAttributes("align", "valign")
            .matching(ALIGNMENT)
            .onElements(
                    "table", "td", "th", "tr", "tbody", "thead", "div", "p", "h1", "h2", "h3", "h4", "h5", "h6", "img",
                    "hr")
            .allowAttributes("bgcolor", "color")
            .matching(COLOUR)
            .onElements("table", "td", "th", "tr", "font", "hr")
            .allowAttributes("face")
            .matching(FACE)
            .onElements("font")
            .allowAttributes("dir")
            .matching(DIRECTION)
            .globally()
            .allowStyling(STYLES)
            .toFactory();

    private HtmlCleaner() {}

    /** "" when the markup keeps changing under the sanitiser: then two readers would not see the same. */
    public static String clean(String html) {
        try {
            return settled(html);
        } catch (StackOverflowError nested) {
            // The sanitiser reads brackets in styles by recursion; callers drop such styles, this is the net below.
            return "";
        }
    }

    private static String settled(String html) {
        String clean = POLICY.sanitize(html);
        for (int round = 0; round < ROUNDS; round++) {
            String again = POLICY.sanitize(clean);
            if (again.equals(clean)) return clean.length() > LONGEST ? "" : clean.strip();
            clean = again;
        }
        return "";
    }

    private static @Nullable String link(String element, List<String> attributes) {
        int href = attributes.indexOf("href");
        if (href < 0) return "span";
        if (!attributes.contains("target")) attributes.addAll(List.of("target", "_blank"));
        return element;
    }

    /** A picture of the mail itself stays, one elsewhere as a number; others leave their name, or nothing. */
    private static @Nullable String picture(String element, List<String> attributes) {
        int source = attributes.indexOf("src");
        if (source >= 0) return element;
        int alt = attributes.indexOf("alt");
        return alt < 0 || attributes.get(alt + 1).isBlank() ? null : element;
    }

    private static @Nullable String target(String element, String attribute, String value) {
        String lower = value.strip().toLowerCase(Locale.ROOT);
        boolean allowed = lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("mailto:");
        return allowed && lower.chars().noneMatch(c -> c < ' ') ? value.strip() : null;
    }

    private static @Nullable String own(String element, String attribute, String value) {
        boolean inside = value.regionMatches(true, 0, "cid:", 0, 4) && value.length() < 300;
        return inside || REMOTE.matcher(value).matches() ? value : null;
    }
}
