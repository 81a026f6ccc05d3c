package org.sweetline.channels.voice.flow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.sweetline.calls.Call;
import org.sweetline.calls.hours.Answer;
import org.sweetline.calls.hours.Overflow;
import org.sweetline.channels.voice.flow.Document.Spoken;

/**
 * Nobody is signed in at a phone while the team is open: a key for a call or a text, as the line's settings have them, and
 * else one tone. A stranger hears all of it in each language.
 */
@ApplicationScoped
class UnattendedLine {
    private final Recognition recognition;
    private final OpenWays ways;
    private final WaysOut out;

    @Inject
    UnattendedLine(Recognition recognition, OpenWays ways, WaysOut out) {
        this.recognition = recognition;
        this.ways = ways;
        this.out = out;
    }

    String document(Call call, Answer.Open open) throws SQLException {
        List<String> languages = recognition.languages(call, open.languages());
        List<Overflow> others = ways.ofTheLine(call);
        boolean choice = others.contains(Overflow.CALLBACK) || others.contains(Overflow.TEXT_LINK);
        List<Spoken> said = new ArrayList<>();
        for (String language : languages) {
            said.add(Spoken.in(language, open.greeting().in(language)));
            open.announcements().forEach(text -> said.add(Spoken.in(language, text.in(language))));
            said.addAll(choice ? offers(language, others) : tone(language));
        }
        return choice ? out.toneUnlessKey(call, said) : out.tone(call, said);
    }

    static List<Spoken> offers(String language, List<Overflow> others) {
        Lines lines = Lines.in(language);
        List<String> said = new ArrayList<>();
        said.add(lines.nobodyThere());
        if (others.contains(Overflow.CALLBACK)) {
            said.add(lines.offerCallback());
        }
        if (others.contains(Overflow.TEXT_LINK)) {
            said.add(lines.offerText());
        }
        said.add(lines.offerToneOrKey());
        return said.stream().map(line -> Spoken.in(language, line)).toList();
    }

    private static List<Spoken> tone(String language) {
        return List.of(Spoken.in(language, Lines.in(language).leaveMessage()));
    }
}
