package org.sweetline.channels.mail.mime;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads an address header in one pass without recursion. Structure is read before encoded-words are decoded, so that
 * an encoded comma or bracket never makes an address. What a strict reader might see otherwise is marked as odd.
 */
public final class AddressList {

    private static final int LIMIT = 300;

    private final String text;
    private final List<Mailbox> mailboxes = new ArrayList<>();
    private final StringBuilder phrase = new StringBuilder();
    private final StringBuilder comment = new StringBuilder();
    private String angle = "";
    private boolean odd;
    private int lastQuote;
    private int lastClosing;

    private AddressList(String text) {
        this.text = text;
        this.lastQuote = text.lastIndexOf('"');
        this.lastClosing = text.lastIndexOf(')');
    }

    public static AddressList parse(String unfolded) {
        AddressList list = new AddressList(unfolded);
        list.read();
        if (list.addresses() == 0 && unfolded.contains("=?")) {
            // Some mailers encode the address too; strict readers see no address there, so it stays odd.
            String decoded = EncodedWords.decode(unfolded);
            AddressList again = new AddressList(decoded);
            again.read();
            again.odd = true;
            return again.addresses() > 0 ? again : list;
        }
        return list;
    }

    public List<Mailbox> mailboxes() {
        return mailboxes;
    }

    /** Two programs may read this header as naming different people. */
    public boolean odd() {
        return odd;
    }

    private long addresses() {
        return mailboxes.stream()
                .filter(mailbox -> !mailbox.address().isEmpty())
                .count();
    }

    private void read() {
        int at = 0;
        while (at < text.length() && mailboxes.size() < LIMIT) {
            char c = text.charAt(at);
            switch (c) {
                case '"' -> at = quoted(at);
                case '(' -> at = commented(at);
                case '<' -> at = bracketed(at);
                case '>' -> odd = true;
                case ',', ';' -> finish();
                case ':' -> group();
                case '\\' -> phrase.append(' ');
                default -> {
                    if (c < ' ' && c != '\t') odd = true;
                    phrase.append(c < ' ' ? ' ' : c);
                }
            }
            at++;
        }
        finish();
    }

    private int quoted(int start) {
        if (start >= lastQuote) return start;
        phrase.append('"');
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                phrase.append('"');
                return i;
            }
            if (c == '\\' && i + 1 < text.length()) c = text.charAt(++i);
            phrase.append(c == '"' ? '\'' : c);
        }
        lastQuote = start;
        return text.length();
    }

    private int commented(int start) {
        if (start >= lastClosing) {
            phrase.append(' ');
            return start;
        }
        int depth = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                comment.append(text.charAt(++i));
                continue;
            }
            if (c == '(') depth++;
            if (c == ')' && --depth == 0) return i;
            if (c != '(' || depth > 1) comment.append(c);
        }
        return text.length();
    }

    private int bracketed(int start) {
        if (!angle.isEmpty()) {
            odd = true;
            finish();
        }
        int from = start;
        while (from < text.length() && (text.charAt(from) == '<' || text.charAt(from) == ' ')) from++;
        int end = from;
        boolean quoted = false;
        while (end < text.length() && (quoted || text.charAt(end) != '>')) {
            if (text.charAt(end) == '"' && end <= lastQuote) quoted = !quoted;
            end++;
        }
        if (end >= text.length()) {
            // No closing bracket: the address ends where a list would go on.
            end = from;
            while (end < text.length() && ",;".indexOf(text.charAt(end)) < 0) end++;
            angle = text.substring(from, end);
            return end - 1;
        }
        angle = text.substring(from, end);
        if (angle.isBlank()) angle = " ";
        while (end + 1 < text.length() && text.charAt(end + 1) == '>') end++;
        return end;
    }

    private void group() {
        if (phrase.indexOf("@") >= 0) phrase.append(':');
        else if (angle.isEmpty()) phrase.setLength(0);
    }

    private void finish() {
        String words = phrase.toString().strip();
        String note = comment.toString().strip();
        String inBrackets = angle;
        phrase.setLength(0);
        comment.setLength(0);
        angle = "";
        if (!inBrackets.isEmpty()) {
            String address = address(inBrackets);
            odd |= namesAnother(words, address);
            add(name(words, note), address);
        } else if (words.indexOf('@') >= 0) bare(words, note);
        else if (!words.isEmpty() && !words.equals("\"\"")) add(name(words, note), "");
    }

    /** Many programs repeat the address as the name; another address there is another possible author. */
    private static boolean namesAnother(String words, String address) {
        if (words.indexOf('@') < 0) return false;
        return split(words).stream()
                .anyMatch(word -> word.indexOf('@') >= 0 && !word.startsWith("\"") && !word.equalsIgnoreCase(address));
    }

    private void bare(String words, String note) {
        StringBuilder rest = new StringBuilder();
        String found = "";
        for (String word : split(words)) {
            int sign = word.indexOf('@');
            boolean address = sign > 0 && sign < word.length() - 1;
            if (address && found.isEmpty()) found = word;
            else {
                odd |= address;
                rest.append(word).append(' ');
            }
        }
        add(name(rest.toString().strip(), note), address(found.isEmpty() ? words : found));
    }

    private static List<String> split(String words) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i <= words.length(); i++) {
            boolean end = i == words.length();
            if (!end && words.charAt(i) == '"') quoted = !quoted;
            if (!end && (quoted || words.charAt(i) > ' ')) continue;
            if (i > start) parts.add(words.substring(start, i));
            start = i + 1;
        }
        return parts;
    }

    private String address(String raw) {
        String address = raw.strip();
        if (address.startsWith("@") && address.indexOf(':') > 0) {
            odd = true;
            address = address.substring(address.lastIndexOf(':') + 1).strip();
        }
        if (address.regionMatches(true, 0, "mailto:", 0, 7)) address = address.substring(7);
        if (address.startsWith("\"") && address.endsWith("\"") && address.length() > 2)
            address = address.substring(1, address.length() - 1);
        while (address.endsWith(".") || address.endsWith("'")) address = address.substring(0, address.length() - 1);
        if (address.startsWith("'")) address = address.substring(1);
        boolean plain = address.indexOf('"') < 0;
        odd |= plain && address.indexOf('@') != address.lastIndexOf('@');
        odd |= plain && (address.indexOf(',') >= 0 || address.indexOf(' ') >= 0 || address.indexOf('<') >= 0);
        return HeaderText.clean(plain ? address.replace(" ", "") : address);
    }

    private String name(String words, String note) {
        String name = words.isEmpty() ? note : words;
        String shown = HeaderText.decode(name.replace("\"", ""));
        boolean wrapped = shown.length() > 2 && shown.startsWith("'") && shown.endsWith("'");
        return wrapped ? shown.substring(1, shown.length() - 1) : shown;
    }

    private void add(String name, String address) {
        odd |= address.isEmpty();
        mailboxes.add(new Mailbox(HeaderText.cut(name, 200), HeaderText.cut(address, 320)));
    }
}
