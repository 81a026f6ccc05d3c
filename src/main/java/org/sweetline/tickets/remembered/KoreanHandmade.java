package org.sweetline.tickets.remembered;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** "손녀 미나가 카드를 그렸어요." A card may also be a bank's, so it has to be drawn, or made for somebody. */
final class KoreanHandmade implements Hint {

    private static final String CHILD =
            "(?:^|[,.] ?|(?:우리|저희|제|내|저의|막내|큰|작은|첫째|둘째|어린|다섯 살|여섯 살|일곱 살|여덟 살) ?)(손녀딸?|손자|손주|딸|딸아이|아들|조카)";
    private static final String NAMED = "(?: ([가-힣]{2,3}?))?(?:이가|이|가) ";
    private static final String THING = "((?:감사|생일|축하|크리스마스|손) ?)?(카드|그림|편지|목도리|팔찌|책갈피)(?:를|을)? ?";
    private static final String MADE = "(?:직접 |손수 |정성껏 |예쁘게 )?(그렸|그려|만들었|만들어|썼|써|떴|떠)";
    private static final Pattern SAID =
            Pattern.compile(CHILD + NAMED + "(직접 |손수 |정성껏 )?" + THING + MADE + "( ?(?:드리|드렸|보내|주었|줬))?");
    private static final Pattern MISHAP =
            Pattern.compile("결제|신용|체크카드|은행|발급|환불|반품|망가|깨[졌진]|찢|파손|불량|항의|낙서|잘못|실수|돌아가|취소|숙제");
    private static final Map<Character, String> HOW =
            Map.of('그', "그린", '만', "만든", '썼', "쓴", '써', "쓴", '떴', "뜬", '떠', "뜬");

    @Override
    public HintKind kind() {
        return HintKind.HANDMADE;
    }

    @Override
    public Optional<String> in(Sentence sentence) {
        String text = sentence.text();
        if (sentence.isHearsay()
                || sentence.isNegated()
                || sentence.isQuestion()
                || MISHAP.matcher(text).find()) {
            return Optional.empty();
        }
        Matcher said = SAID.matcher(text);
        if (!said.find() || maybeOfABank(said)) {
            return Optional.empty();
        }
        @Nullable String name = said.group(2);
        String who = said.group(1) + (name == null ? "" : " " + name);
        String occasion = said.group(4) == null ? "" : said.group(4).strip() + " ";
        String how = HOW.getOrDefault(said.group(6).charAt(0), "만든");
        return Optional.of("%s %s %s%s".formatted(KoreanPeople.subject(who), how, occasion, said.group(5)));
    }

    private static boolean maybeOfABank(Matcher said) {
        boolean byHand = said.group(3) != null || said.group(4) != null || said.group(7) != null;
        return said.group(5).equals("카드") && said.group(6).startsWith("만") && !byHand;
    }
}
