package org.sweetline.town.year;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.sweetline.town.cast.Person;
import org.sweetline.town.cast.Person.Language;
import org.sweetline.town.shop.OrderLine;

/** Why people send a thing back, in the codes of the desk, and what they write beside it. */
final class ReturnReasons {
    private static final List<String> WORN = List.of(
            "size-too-small",
            "size-too-small",
            "size-too-small",
            "size-too-large",
            "size-too-large",
            "style",
            "colour",
            "unwanted",
            "not-as-described",
            "defective",
            "gift");
    private static final List<String> OTHER = List.of(
            "unwanted",
            "unwanted",
            "not-as-described",
            "arrived-damaged",
            "arrived-damaged",
            "gift",
            "wrong-item",
            "defective");
    private static final List<String> OF_THE_SHOP =
            List.of("not-as-described", "arrived-damaged", "wrong-item", "defective");
    private static final Map<String, List<String>> EN = Map.ofEntries(
            Map.entry("size-too-small", List.of("Tight across the shoulders.", "A size up would be right.")),
            Map.entry(
                    "size-too-large",
                    List.of("It hangs on me like a tent.", "I am between sizes, this one is too wide.")),
            Map.entry("style", List.of("Lovely, but not me.")),
            Map.entry("colour", List.of("The colour is warmer than on my screen.")),
            Map.entry("unwanted", List.of("I bought two and need one.", "")),
            Map.entry("not-as-described", List.of("I expected a heavier knit.")),
            Map.entry("arrived-damaged", List.of("The corner of the box was crushed.")),
            Map.entry("wrong-item", List.of("Somebody else's order was in the box.")),
            Map.entry("defective", List.of("A seam came open on the first day.", "The clip does not hold.")),
            Map.entry("gift", List.of("She has the same one already.")));
    private static final Map<String, List<String>> KO = Map.ofEntries(
            Map.entry("size-too-small", List.of("어깨가 많이 조여요.", "한 사이즈 크게 살 걸 그랬어요.")),
            Map.entry("size-too-large", List.of("생각보다 품이 너무 커요.")),
            Map.entry("style", List.of("예쁜데 저한테는 안 어울려요.")),
            Map.entry("colour", List.of("화면에서 본 색과 달라요.")),
            Map.entry("unwanted", List.of("하나만 필요해서요.", "")),
            Map.entry("not-as-described", List.of("사진보다 얇아요.")),
            Map.entry("arrived-damaged", List.of("상자 모서리가 찌그러져서 왔어요.")),
            Map.entry("wrong-item", List.of("다른 분 주문이 들어 있었어요.")),
            Map.entry("defective", List.of("첫날부터 솔기가 뜯어졌어요.")),
            Map.entry("gift", List.of("받는 분이 같은 걸 가지고 계셨어요.")));
    private final RandomGenerator random;

    ReturnReasons(RandomGenerator random) {
        this.random = random;
    }

    String of(OrderLine line) {
        return any(line.product().hasVariants() ? WORN : OTHER);
    }

    String words(String reason, Person person) {
        return any((person.language() == Language.KO ? KO : EN).getOrDefault(reason, List.of("")));
    }

    static boolean isOfTheShop(String reason) {
        return OF_THE_SHOP.contains(reason);
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
