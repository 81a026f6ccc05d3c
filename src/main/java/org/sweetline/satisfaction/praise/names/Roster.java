package org.sweetline.satisfaction.praise.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the names of colleagues in a customer's words: as they are, as they sound, one slip off. */
public final class Roster {

    private static final Pattern TOKEN = Pattern.compile("\\p{L}[\\p{L}\\-]*(?=['’]s\\b)?");
    private static final Pattern KOREAN_ENDING =
            Pattern.compile("(?<honour>상담원|상담사|매니저|직원|사원|언니|팀장|대리|과장|실장|선생|쌤)?(?<nim>님|씨|분)?"
                    + "(?:이|가|은|는|을|를|도|의|과|와|랑|이랑|께|께서|께서는|한테|에게|덕분에|덕분|덕에|덕|이라는|라는|이라고|라고|만|요|이요|이에요|예요|입니다|이라|이고|이며|하고|"
                    + "이신|이시)?");
    private static final Pattern HONOUR_FOLLOWS = Pattern.compile("^\\s*(?:님|씨|매니저|상담|직원|사원|팀장|대리|쌤|샘|언니|선생|과장|실장|점장)");
    private static final Pattern NOT_OURS = Pattern.compile(
            "(?is).*(?:\\b(?:my|our|her|his) (?:\\w+ )?(?:daughter|son|wife|husband|friend|sister|brother|mom|"
                    + "mum|mother|dad|father|niece|nephew|cousin|aunt|dog|cat|baby|boss|neighbou?r|granddaughter|grandson|"
                    + "partner|fianc\\w+|girlfriend|boyfriend|roommate|colleague)|my name is|my name's|this is|i am|i'm|"
                    + "it's me|unlike|instead of|than|compared to|제 이름은|저는|우리 딸|우리 아들|제 딸|제 아들|제 친구|내 친구|친구)[ ,]+$");
    private static final Pattern VERB_FOLLOWS = Pattern.compile(
            "(?is)^(?:['’]s)?\\s+(?:(?!need|indeed|speed|seed|feed|weed)\\w{2,}ed|was|is|has|had|did|helped|went|"
                    + "made|took|from|at|and|you|who|explained|fixed|solved|sorted|saved|really|truly|stayed|answered|"
                    + "deserves|in|on the|gave|got|knows|rocks|are|listened|treated)\\b.*");
    /** First names that are words as well; they need their capital and a place where a name can stand. */
    private static final Set<String> ALSO_WORDS = Set.of(
            "joy", "grace", "hope", "faith", "rose", "mark", "will", "may", "april", "june", "summer", "sunny", "angel",
            "art", "bill", "pat", "dawn", "rich", "frank", "grant", "chase", "drew", "ray", "rob", "sue", "jack",
            "dean", "amber", "ruby", "star", "sky", "melody", "harmony", "crystal", "ivy", "olive", "honey", "said",
            "max", "gene", "guy");
    /** Words one slip away from some first name. */
    private static final Set<String> NO_NAMES = Set.of(
            "many", "money", "same", "mail", "main", "mind", "mint", "nice", "fine", "mine", "line", "kind", "love",
            "like", "have", "been", "were", "this", "that", "then", "when", "they", "them", "with", "what", "want",
            "happy", "really", "great", "thank", "thanks", "order", "item", "help", "hello", "dear", "best", "shop",
            "sweet", "every", "very", "penny", "funny", "sunny", "honey", "merry", "sorry", "hurry", "carry", "jeans",
            "just", "size", "also", "here", "team", "amazing");

    private static final int LONG_ENOUGH = 4;
    private static final int NICKNAME = 3;

    private final List<NameForms> all;

    public Roster(List<Colleague> colleagues) {
        this.all = colleagues.stream().map(NameForms::of).toList();
    }

    public List<NameFound> in(String text) {
        List<NameFound> found = new ArrayList<>();
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            List<NameFound> hits = meant(text, token);
            if (!hits.isEmpty()
                    && !NOT_OURS.matcher(text.substring(0, token.start())).matches()) {
                found.addAll(hits);
            }
        }
        return found;
    }

    /** Empty when nobody is meant; several when it could be each of them. */
    private List<NameFound> meant(String text, Matcher token) {
        String word = token.group();
        if (NameForms.isHangul(word)) {
            return korean(text, token);
        }
        List<NameFound> exact = hits(token, true, forms -> forms.latin().contains(word.toLowerCase(Locale.ROOT)));
        if (!exact.isEmpty()) {
            return canBeAName(text, token) ? exact : List.of();
        }
        boolean couldBe =
                Character.isUpperCase(word.codePointAt(0)) && !NO_NAMES.contains(word.toLowerCase(Locale.ROOT));
        return couldBe ? hits(token, false, forms -> isNear(forms, word.toLowerCase(Locale.ROOT))) : List.of();
    }

    private List<NameFound> korean(String text, Matcher token) {
        String word = token.group();
        List<NameFound> exact =
                hits(token, true, forms -> forms.hangul().stream().anyMatch(name -> isWithEnding(word, name)));
        if (!exact.isEmpty()) {
            return exact;
        }
        boolean honoured = HONOUR_FOLLOWS.matcher(text.substring(token.end())).find();
        if (NameForms.startsWithSurname(word)) {
            String given = word.substring(1);
            List<NameFound> whole = hits(
                    token,
                    true,
                    forms -> forms.hangul().stream()
                            .anyMatch(name -> name.length() == 2 && isHonoured(given, name, honoured)));
            if (!whole.isEmpty()) {
                return whole;
            }
        }
        for (int length = 2; length <= Math.min(5, word.length()); length++) {
            Matcher ending = KOREAN_ENDING.matcher(word.substring(length));
            boolean named =
                    ending.matches() && (honoured || ending.group("nim") != null || ending.group("honour") != null);
            String sound = NameSound.of(word.substring(0, length));
            List<NameFound> near = named ? hits(token, false, forms -> soundsLike(forms, sound)) : List.of();
            if (!near.isEmpty()) {
                return near;
            }
        }
        return List.of();
    }

    /** 김지훈 상담사님 on a roster that knows 지훈. */
    private static boolean isHonoured(String word, String name, boolean honoured) {
        Matcher ending = KOREAN_ENDING.matcher(word.startsWith(name) ? word.substring(name.length()) : "?");
        return ending.matches() && (honoured || ending.group("nim") != null || ending.group("honour") != null);
    }

    private static boolean isWithEnding(String word, String name) {
        return word.startsWith(name)
                && KOREAN_ENDING.matcher(word.substring(name.length())).matches();
    }

    private static boolean soundsLike(NameForms forms, String sound) {
        return forms.sounds().stream()
                .anyMatch(own -> own.equals(sound) || own.length() > LONG_ENOUGH && Nearness.isOneSlip(own, sound));
    }

    private static boolean isNear(NameForms forms, String word) {
        return forms.latin().stream()
                        .anyMatch(name -> name.length() >= LONG_ENOUGH
                                        && word.length() >= NICKNAME
                                        && Nearness.isOneSlip(name, word)
                                || word.length() >= NICKNAME && name.length() > word.length() && name.startsWith(word))
                || word.length() >= LONG_ENOUGH && forms.sounds().contains(NameSound.of(word));
    }

    private static boolean canBeAName(String text, Matcher token) {
        if (!ALSO_WORDS.contains(token.group().toLowerCase(Locale.ROOT))) {
            return true;
        }
        boolean begins = text.substring(0, token.start()).matches("(?s)(?:.*[.!?\\n])?\\s*");
        return Character.isUpperCase(token.group().codePointAt(0))
                && (!begins || VERB_FOLLOWS.matcher(text.substring(token.end())).matches());
    }

    private List<NameFound> hits(Matcher token, boolean sure, java.util.function.Predicate<NameForms> meant) {
        return all.stream()
                .filter(meant)
                .map(forms -> new NameFound(forms.id(), token.start(), token.end(), sure))
                .toList();
    }
}
