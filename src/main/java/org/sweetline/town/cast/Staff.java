package org.sweetline.town.cast;

import java.util.List;
import org.sweetline.town.cast.Person.Language;

/** Who works at the desk. */
public record Staff(String name, String email, String role, String language) {
    public static final Staff JENNY = new Staff("Jenny Moon", "jenny@sweetline.example", "agent", "en");
    public static final Staff SAID = new Staff("Said Haddad", "said@sweetline.example", "returns", "en");
    public static final Staff JESSICA = new Staff("Jessica Albright", "jessica@sweetline.example", "manager", "en");
    public static final Staff DANA = new Staff("Dana Whitlock", "dana@sweetline.example", "manager", "en");
    public static final Staff MINJI = new Staff("Minji Han", "minji@sweetline.example", "agent", "ko");
    public static final Staff ALEX = new Staff("Alex Romero", "alex@sweetline.example", "admin", "en");

    public static List<Staff> all() {
        return List.of(JENNY, SAID, JESSICA, DANA, MINJI, ALEX);
    }

    /** How customers who speak this language call them. */
    public String givenName(Language spoken) {
        if (this.equals(MINJI) && spoken == Language.KO) return "민지";
        return name.substring(0, name.indexOf(' '));
    }
}
