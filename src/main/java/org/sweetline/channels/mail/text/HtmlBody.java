package org.sweetline.channels.mail.text;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * An HTML body as we keep it: its text, visible and quoted, and the markup with the history folded and everything
 * dangerous gone. Markup that is too large to be read in good time gives only its text.
 *
 * @param html sanitised as the very last step; "" when only the text can be shown
 */
public record HtmlBody(Trimmed text, String html) {

    static final int SIZE = 600_000;
    static final int TAGS = 25_000;
    static final int DEPTH = 200;

    private static final String INVISIBLE =
            "head,title,script,style,svg,math,iframe,frame,frameset,object,embed,applet,noscript,template,"
                    + "textarea,select,button,input,xmp,plaintext,noembed,noframes,audio,video,canvas,map,link,meta,base,portal,marquee";

    /** @param pictures takes the addresses of those that lie elsewhere */
    public static HtmlBody read(String written, RemotePictures pictures) {
        if (written.length() > SIZE || tooDeep(written)) return new HtmlBody(QuotedTextTrim.trim(words(written)), "");
        Document document = Jsoup.parse(written);
        Element body = document.body();
        body.select(INVISIBLE).remove();
        settleStyles(body);
        pictures.takeOut(body);
        HtmlLines lines = HtmlLines.of(body);
        boolean[] folded = QuotedTextTrim.folds(lines.lines(), lines.marks(), true);
        Trimmed text = QuotedTextTrim.join(lines.lines(), folded);
        if (!text.quoted().isEmpty()) HtmlFold.apply(body, lines.lineOf(), folded);
        document.outputSettings().prettyPrint(false);
        return new HtmlBody(text, HtmlCleaner.clean(body.html()));
    }

    /** Counts instead of parsing: a tree builder is slow exactly on what this refuses. */
    private static boolean tooDeep(String written) {
        int tags = 0;
        int depth = 0;
        for (int at = written.indexOf('<'); at >= 0; at = written.indexOf('<', at + 1)) {
            char next = at + 1 < written.length() ? written.charAt(at + 1) : ' ';
            if (++tags > TAGS) return true;
            if (next == '/') depth = Math.max(0, depth - 1);
            else if (Character.isLetter(next) && !leaf(written, at)) depth++;
            // Unclosed p, li and td add up, so this is generous; a mail of people is far below.
            if (depth > DEPTH * 20) return true;
        }
        return false;
    }

    private static boolean leaf(String written, int at) {
        return written.regionMatches(true, at, "<br", 0, 3)
                || written.regionMatches(true, at, "<img", 0, 4)
                || written.regionMatches(true, at, "<hr", 0, 3)
                || written.regionMatches(true, at, "<p", 0, 2)
                || written.regionMatches(true, at, "<li", 0, 3);
    }

    /** Removes what the reader would not see, and styles that are a trap for the sanitiser or outdo the page around. */
    private static void settleStyles(Element body) {
        for (Element element : body.select("[style]")) {
            String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
            boolean hidden = style.contains("display:none")
                    || style.contains("visibility:hidden")
                    || style.contains("mso-hide:all");
            boolean trap = style.length() > 2000
                    || style.chars().filter(c -> "([{".indexOf(c) >= 0).count() > 20;
            if (hidden) element.remove();
            else if (trap) element.removeAttr("style");
            else if (style.contains("!"))
                element.attr("style", element.attr("style").replaceAll("(?i)!\\s*important", ""));
        }
    }

    /** The words between the tags, in one pass. */
    static String words(String written) {
        StringBuilder out = new StringBuilder(Math.min(written.length(), 1 << 20));
        int at = 0;
        while (at < written.length()) {
            int open = written.indexOf('<', at);
            if (open < 0) open = written.length();
            out.append(written, at, open);
            int close = written.indexOf('>', open);
            if (close < 0) break;
            boolean unseen = written.regionMatches(true, open, "<style", 0, 6)
                    || written.regionMatches(true, open, "<script", 0, 7);
            if (unseen) {
                int end = written.indexOf("</", close);
                close = end < 0 ? written.length() : end - 1;
            }
            boolean breaks =
                    written.regionMatches(true, open, "<br", 0, 3) || written.regionMatches(true, open, "</", 0, 2);
            out.append(breaks ? '\n' : ' ');
            at = close + 1;
        }
        String text = Parser.unescapeEntities(out.toString(), false);
        return text.replace('\u00a0', ' ').replaceAll("[ \\t]{2,}", " ").replaceAll("\\n\\s{2,}", "\n\n");
    }
}
