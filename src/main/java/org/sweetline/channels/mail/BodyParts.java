package org.sweetline.channels.mail;

import java.util.List;
import org.sweetline.channels.mail.mime.BodyBlock;
import org.sweetline.channels.mail.mime.HeaderText;
import org.sweetline.channels.mail.text.HtmlBody;
import org.sweetline.channels.mail.text.HtmlCleaner;
import org.sweetline.channels.mail.text.QuotedTextTrim;
import org.sweetline.channels.mail.text.RemotePictures;
import org.sweetline.channels.mail.text.Trimmed;

/** The body of one mail as the timeline keeps it. */
record BodyParts(String text, String quoted, String html, List<String> remotePictures) {

    private static final int LIMIT = 500_000;

    static BodyParts of(List<BodyBlock> blocks) {
        StringBuilder text = new StringBuilder();
        StringBuilder quoted = new StringBuilder();
        StringBuilder html = new StringBuilder();
        RemotePictures pictures = new RemotePictures();
        boolean anyHtml = blocks.stream().anyMatch(block -> !block.html().isBlank());
        for (BodyBlock block : blocks) {
            HtmlBody markup = block.html().isBlank()
                    ? new HtmlBody(new Trimmed("", ""), "")
                    : HtmlBody.read(block.html(), pictures);
            Trimmed plain = QuotedTextTrim.trim(block.plain());
            Trimmed better = better(plain, markup.text());
            append(text, better.visible());
            append(quoted, better.quoted());
            if (anyHtml) html.append(block.html().isBlank() ? asHtml(block.plain()) : markup.html());
        }
        return new BodyParts(limited(text), limited(quoted), html.toString(), pictures.addresses());
    }

    /** The plain text, unless it is missing or only the markup shows where the history begins. */
    private static Trimmed better(Trimmed plain, Trimmed markup) {
        if (plain.visible().isBlank()) return markup;
        boolean onlyMarkupFolds = plain.quoted().isEmpty()
                && !markup.quoted().isEmpty()
                && !markup.visible().isBlank();
        return onlyMarkupFolds ? markup : plain;
    }

    private static String asHtml(String plain) {
        String escaped = plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\n", "<br>");
        return HtmlCleaner.clean("<div>" + escaped + "</div>");
    }

    private static void append(StringBuilder to, String part) {
        if (!to.isEmpty() && !part.isBlank()) to.append("\n\n");
        to.append(part.isBlank() ? "" : part);
    }

    private static String limited(StringBuilder text) {
        return HeaderText.cut(text.toString(), LIMIT);
    }
}
