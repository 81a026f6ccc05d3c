package org.sweetline.returns.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sweetline.returns.ReturnState;
import org.sweetline.tickets.ReplyDesk.OwnLetter;
import org.sweetline.web.Words;
import org.sweetline.web.pages.PageLanguage;
import org.sweetline.web.pages.StoreConfig;
import org.sweetline.web.pages.Templates;
import org.sweetline.web.pages.Wording;

/** Puts a letter into words. What it says of a denial is the reason's own word; nothing else is known here. */
@ApplicationScoped
class LetterWriter {

    private static final int USUAL_DAYS = 2;

    private final Templates templates;
    private final StoreConfig store;

    @Inject
    LetterWriter(Templates templates, StoreConfig store) {
        this.templates = templates;
        this.store = store;
    }

    OwnLetter letter(LetterKind kind, LetterMatter matter, String link) {
        Addressee to = matter.to();
        return new OwnLetter(
                to.email(),
                store.name(),
                text(kind, matter, link),
                to.language().tag());
    }

    private String text(LetterKind kind, LetterMatter matter, String link) {
        PageLanguage language = matter.to().language();
        Wording words = Wording.of("letters", language);
        Map<String, Object> model = new HashMap<>(lists(matter, words));
        model.put("hello", hello(matter.to().name(), words));
        model.put("bye", words.say("bye", store.name()));
        model.put("number", matter.number());
        model.put("order", matter.order());
        model.put("link", link);
        model.put("days", USUAL_DAYS);
        model.put("confirmDays", LinkPurpose.CONFIRM.lifetime().toDays());
        model.put("question", question(matter, words));
        model.put("photo", matter.photo());
        model.put("note", matter.note());
        model.put("upheld", matter.upheld());
        model.put("ended", matter.state() == ReturnState.EXPIRED);
        model.put("part", matter.pieces().stream().anyMatch(LetterMatter.Piece::isInPart));
        model.put("sends", matter.pieces().stream().anyMatch(piece -> piece.coming() > 0));
        model.put("granted", matter.pieces().stream().anyMatch(piece -> piece.authorized() > 0));
        model.put("untouched", matter.isUntouched());
        model.put("expires", day(matter.expires(), words));
        model.put("appealUntil", day(matter.appealUntil(), words));
        model.put("sum", sum(matter, words));
        model.put("more", matter.goesOn());
        model.put("code", matter.refund().map(LetterMatter.Refund::code).orElse(""));
        model.put("credit", matter.refund().map(LetterMatter.Refund::credit).orElse(false));
        return tidy(templates.letter("letters/" + language.tag() + "/" + Words.of(kind), model));
    }

    private static Map<String, Object> lists(LetterMatter matter, Wording words) {
        List<LetterMatter.Piece> pieces = matter.pieces();
        return Map.of(
                "asked",
                lines(pieces, piece -> true, piece -> words.say("item", piece.requested(), piece.name())),
                "approved",
                lines(pieces, piece -> piece.open() > 0, piece -> given(piece, words)),
                "coming",
                lines(pieces, piece -> piece.coming() > 0, piece -> given(piece, words)),
                "denied",
                lines(
                        pieces,
                        piece -> !piece.denial().isEmpty(),
                        piece -> why(piece, piece.denied(), matter.denials().get(piece.denial()), words)),
                "received",
                lines(pieces, p -> p.received() > 0, p -> words.say("item", p.received(), p.name())),
                "accepted",
                lines(pieces, p -> p.accepted() > 0, p -> words.say("item", p.accepted(), p.name())),
                "rejected",
                lines(
                        pieces,
                        piece -> piece.rejected() > 0,
                        piece -> why(piece, piece.rejected(), matter.denials().get(piece.rejection()), words)),
                "settled",
                lines(pieces, p -> matter.settled(p) > 0, p -> words.say("item", matter.settled(p), p.name())));
    }

    private static String given(LetterMatter.Piece piece, Wording words) {
        return resolution(piece, words)
                .map(given -> words.say(
                        piece.isInPart() && piece.open() == piece.authorized() ? "item.part" : "item.given",
                        piece.open(),
                        piece.name(),
                        given,
                        piece.requested()))
                .orElseGet(() -> words.say("item", piece.open(), piece.name()));
    }

    private static Optional<String> resolution(LetterMatter.Piece piece, Wording words) {
        return piece.given().equals("exchange") && !piece.instead().isEmpty()
                ? Optional.of(words.say("given.exchange-for", piece.instead()))
                : words.find("given." + piece.given());
    }

    private static String why(LetterMatter.Piece piece, int quantity, @Nullable String reason, Wording words) {
        return reason == null
                ? words.say("item", quantity, piece.name())
                : words.say("item.why", quantity, piece.name(), reason);
    }

    private static String lines(
            List<LetterMatter.Piece> pieces,
            Predicate<LetterMatter.Piece> which,
            Function<LetterMatter.Piece, String> line) {
        return pieces.stream().filter(which).map(line).collect(Collectors.joining("\n"));
    }

    private static String question(LetterMatter matter, Wording words) {
        return matter.question().isBlank() && matter.photo() ? words.say("question.photo") : matter.question();
    }

    /** "" for an exchange, where no money goes back. */
    private static String sum(LetterMatter matter, Wording words) {
        return matter.refund()
                .filter(LetterMatter.Refund::isMoney)
                .map(paid -> words.money(paid.sum(), paid.currency()))
                .orElse("");
    }

    private static String hello(String name, Wording words) {
        if (name.isBlank()) {
            return words.say("hello.nobody");
        }
        boolean first = words.language() == PageLanguage.EN && name.chars().allMatch(sign -> sign < 0x250);
        return words.say("hello", first ? name.strip().split("\\s+", 2)[0] : name.strip());
    }

    private String day(@Nullable Instant at, Wording words) {
        return at == null ? "" : words.day(at, store.zone());
    }

    /** What is not said leaves no hole behind. */
    static String tidy(String text) {
        return text.replaceAll("[ \\t]+\\n", "\n").replaceAll("\\n{3,}", "\n\n").strip();
    }
}
