package org.sweetline.satisfaction.praise.names;

import java.util.List;
import java.util.stream.Stream;

/** By which forms of their name somebody is known without anybody's doing: in the other script, and in short. */
public final class KnownAs {

    private KnownAs() {}

    public static List<String> of(String name) {
        NameForms forms = NameForms.of(new Colleague(0, name));
        return Stream.concat(forms.latin().stream().map(KnownAs::capital), forms.hangul().stream())
                .filter(form -> form.length() > 1)
                .distinct()
                .sorted()
                .toList();
    }

    private static String capital(String latin) {
        return latin.isEmpty() ? latin : Character.toUpperCase(latin.charAt(0)) + latin.substring(1);
    }
}
