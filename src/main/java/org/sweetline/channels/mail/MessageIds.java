package org.sweetline.channels.mail;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sweetline.channels.mail.mime.HeaderBlock;

/** The Message-IDs that a mail names: its own, those it answers, and those a delivery report gives back. */
final class MessageIds {

    private static final int MOST = 50;
    private static final int LONGEST = 300;
    private static final Pattern ID = Pattern.compile("<([^<>\\s]{3,300})>");
    private static final Pattern RETURNED = Pattern.compile("(?im)^[> \\t]*message-id:\\s*<([^<>\\s]{3,300})>");

    private MessageIds() {}

    /** Without brackets; "" when the mail has none that can be used. */
    static String own(HeaderBlock header) {
        String written = header.text("message-id");
        Matcher matcher = ID.matcher(written);
        if (matcher.find()) return matcher.group(1);
        return written.length() > LONGEST || written.indexOf(' ') >= 0
                ? ""
                : written.replace("<", "").replace(">", "");
    }

    /** In-Reply-To first, then References from the newest. */
    static List<String> answered(HeaderBlock header) {
        Set<String> ids = new LinkedHashSet<>(in(header.raw("in-reply-to"), ID));
        List<String> references = in(header.raw("references"), ID);
        Collections.reverse(references);
        ids.addAll(references);
        return ids.stream().limit(MOST).toList();
    }

    static List<String> returned(List<String> reports) {
        List<String> ids = new ArrayList<>();
        for (String report : reports) ids.addAll(in(report, RETURNED));
        return ids;
    }

    private static List<String> in(String text, Pattern pattern) {
        List<String> ids = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (ids.size() < 1000 && matcher.find()) ids.add(matcher.group(1));
        return ids;
    }
}
