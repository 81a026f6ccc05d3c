package org.sweetline.calls.hours.teams;

import java.time.ZoneId;
import java.util.List;
import org.sweetline.web.Bilingual;

/** What a team is to be, checked. */
record TeamForm(
        String name,
        String nameKo,
        ZoneId zone,
        List<String> languages,
        List<String> numbers,
        Bilingual greeting,
        boolean voicemailWhenClosed,
        boolean callbackWhenClosed) {}
