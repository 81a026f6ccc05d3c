package org.sweetline.channels.voice.flow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sweetline.calls.Call;
import org.sweetline.calls.Call.Outcome;
import org.sweetline.calls.LikelyLanguage;
import org.sweetline.calls.TurnedAway;
import org.sweetline.calls.hours.Answer;
import org.sweetline.calls.hours.Menu;
import org.sweetline.calls.hours.MenuChoice;
import org.sweetline.calls.hours.Reception;
import org.sweetline.calls.hours.Reception.Caller;
import org.sweetline.calls.line.CallerDesk;
import org.sweetline.channels.twilio.TwilioForm;
import org.sweetline.channels.voice.CallAddresses;
import org.sweetline.channels.voice.CallForm;
import org.sweetline.channels.voice.flow.Document.Asked;
import org.sweetline.channels.voice.flow.Document.Spoken;
import org.sweetline.web.Bilingual;

/** From the first ring to the line: who is let in, in which language, and what it is about. */
@ApplicationScoped
class ReceptionHops implements Hop {
    /** For a blocked caller: no ticket is made of it. */
    static final String REFUSED = new Document().reject().xml();

    /** Why a browser that calls is not let in. */
    static final String BROWSER = "browser";

    private static final int LANGUAGE_SECONDS = 4;
    private static final int MENU_SECONDS = 6;

    private final Reception reception;
    private final Recognition recognition;
    private final LineEntry line;
    private final UnattendedLine unattended;
    private final WaysOut ways;
    private final CallAddresses addresses;
    private final Clock clock;

    @Inject
    ReceptionHops(
            Reception reception,
            Recognition recognition,
            LineEntry line,
            UnattendedLine unattended,
            WaysOut ways,
            CallAddresses addresses,
            Clock clock) {
        this.reception = reception;
        this.recognition = recognition;
        this.line = line;
        this.unattended = unattended;
        this.ways = ways;
        this.addresses = addresses;
        this.clock = clock;
    }

    @Override
    public Set<String> names() {
        return Set.of("language", "menu");
    }

    String receive(Call call, String from) throws SQLException {
        if (CallForm.isBrowser(from)) {
            ways.settle(call, Outcome.REJECTED, BROWSER);
            return REFUSED;
        }
        Answer answer = reception.receive(new Caller(call.caller(), from), call.dialled(), clock.instant());
        if (answer instanceof Answer.Blocked blocked) {
            ways.settle(call, Outcome.REJECTED, TurnedAway.blocked(blocked.reason()));
            return REFUSED;
        }
        if (answer instanceof Answer.Closed closed) {
            call.directed(closed.team().id(), "", "", 0);
            return ways.closed(
                    call, closed, recognition.languages(call, closed.team().languages()));
        }
        return open(call, (Answer.Open) answer);
    }

    void awaitVoicemail(Call call) {
        ways.leaves(call, CallerDesk.VOICEMAIL);
    }

    private String open(Call call, Answer.Open open) throws SQLException {
        call.directed(open.team().id(), "", "", 0);
        if (line.isUnattended()) {
            return unattended.document(call, open);
        }
        if (open.recordingNotice().isPresent()) {
            call.learnsOfRecording();
        }
        List<String> languages = open.languages();
        if (languages.size() < 2) {
            languages.stream().findFirst().ifPresent(call::speaks);
            return new Document()
                    .say(welcome(open, call.language()))
                    .goOn(addresses.hop(call, "language"))
                    .xml();
        }
        if (!recognition.isUnderstood(call)) {
            // Theirs as well when they press nothing.
            call.speaks(LikelyLanguage.of(call.caller(), languages));
        }
        List<Spoken> choice = new ArrayList<>();
        for (String language : call.language().equals(Bilingual.KOREAN) ? List.of("ko", "en") : List.of("en", "ko")) {
            choice.addAll(welcome(open, language));
            choice.add(Spoken.in(language, Lines.in(language).chooseThisLanguage()));
        }
        Asked asked = new Asked(addresses.hop(call, "language"), 1, LANGUAGE_SECONDS, true);
        return new Document().ask(asked, choice).xml();
    }

    private static List<Spoken> news(Answer.Open open, String language) {
        return open.announcements().stream()
                .map(text -> Spoken.in(language, text.in(language)))
                .toList();
    }

    private static List<Spoken> welcome(Answer.Open open, String language) {
        List<Spoken> lines = new ArrayList<>();
        lines.add(Spoken.in(language, open.greeting().in(language)));
        open.recordingNotice().ifPresent(notice -> lines.add(Spoken.in(language, notice.in(language))));
        return lines;
    }

    @Override
    public String document(String name, Call call, TwilioForm form) throws SQLException {
        String digits = form.text("Digits");
        // A step that is asked for late or once more leads nobody out of what came after it.
        if (call.stage() != Call.Stage.GREETING || call.awaitsVoicemail()) {
            return line.again(call);
        }
        return name.equals("language") ? speak(call, digits) : choose(call, digits);
    }

    private String speak(Call call, String digits) throws SQLException {
        boolean named = recognition.understands(call, digits);
        Instant now = clock.instant();
        Instant newsUntil = reception.newsUntil(now);
        Answer answer = reception.answer(team(call), now);
        if (answer instanceof Answer.Closed closed) {
            return ways.closed(call, closed, call.languages());
        }
        if (!(answer instanceof Answer.Open open)) {
            return line.enter(call, List.of());
        }
        List<Spoken> news = news(open, call.language());
        call.hearsNews(newsUntil);
        if (open.menu().isPresent()) {
            return menu(call, open.menu().get(), news);
        }
        return named ? line.enter(call, news) : line.enter(call, news, open.languages());
    }

    private String menu(Call call, Menu menu, List<Spoken> before) {
        Asked asked = new Asked(addresses.hop(call, "menu"), 1, MENU_SECONDS, true);
        Spoken options = Spoken.in(call.language(), menu.spoken().in(call.language()));
        return new Document().say(before).ask(asked, List.of(options)).xml();
    }

    private String choose(Call call, String digits) throws SQLException {
        Optional<MenuChoice> choice = reception.choose(team(call), digits);
        if (choice.isEmpty()) {
            return speak(call, "");
        }
        if (choice.get() instanceof MenuChoice.Spoken spoken) {
            return new Document()
                    .say(call.language(), spoken.text().in(call.language()))
                    .goOn(addresses.hop(call, "language"))
                    .xml();
        }
        if (choice.get() instanceof MenuChoice.Voicemail voicemail) {
            call.directed(voicemail.team(), "", voicemail.topic(), call.priority());
            return ways.voicemail(call, List.of());
        }
        return toLine(call, (MenuChoice.ToLine) choice.get());
    }

    private String toLine(Call call, MenuChoice.ToLine choice) throws SQLException {
        boolean other = choice.team() != team(call);
        call.directed(choice.team(), choice.skill(), choice.topic(), choice.priority());
        Answer answer = reception.answer(choice.team(), clock.instant());
        return other && answer instanceof Answer.Closed closed
                ? ways.closed(call, closed, call.languages())
                : line.enter(call, List.of());
    }

    private static long team(Call call) {
        return call.team().orElse(0L);
    }
}
