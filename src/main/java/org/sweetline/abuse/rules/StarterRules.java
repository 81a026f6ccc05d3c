package org.sweetline.abuse.rules;

import static org.sweetline.abuse.rules.Condition.all;
import static org.sweetline.abuse.rules.Condition.any;
import static org.sweetline.abuse.rules.Condition.atLeast;
import static org.sweetline.abuse.rules.Condition.lessThan;

import java.util.List;
import java.util.Map;

/** The rules a new desk begins with. Thresholds are where to start backtesting from, not truths. */
public final class StarterRules {

    private static final double A_CENT_BELOW = 0.01;

    private StarterRules() {}

    public static RuleSet ruleSet() {
        Map<CapGroup, Integer> caps = Map.of(
                CapGroup.RATE, 35,
                CapGroup.BEHAVIOUR, 25,
                CapGroup.VELOCITY, 15,
                CapGroup.EVIDENCE, 60,
                CapGroup.IDENTITY, 25,
                CapGroup.MITIGATION, -25);
        List<Rule> rules = List.of(
                serial(),
                excess(),
                unprofitable(),
                wholeOrders(),
                noneKept(),
                worn(),
                velocity(),
                notArrived(),
                inspection(),
                labelOrWeight(),
                chargeback(),
                linked(),
                afterDenial(),
                mismatch(),
                split(),
                loyal());
        return new RuleSet(rules, caps, 30, 60, 80, 10, 79);
    }

    /** By the lower bound, so that three of three (at least 27 %) never fire, and eight of ten (41 %) do. */
    private static Rule serial() {
        Condition enough = atLeast(Fact.MATURED_ITEMS, 10);
        return rule(
                "R1",
                "Sends back most of what they buy",
                "산 물건을 대부분 반품함",
                CapGroup.RATE,
                Step.of(all(enough, atLeast(Fact.RETURN_RATE_AT_LEAST, 0.60)), 30),
                Step.of(all(enough, atLeast(Fact.RETURN_RATE_AT_LEAST, 0.40)), 20));
    }

    private static Rule excess() {
        return rule(
                "R2",
                "Returns more than other buyers of such things",
                "같은 상품을 산 다른 고객보다 많이 반품함",
                CapGroup.RATE,
                Step.of(all(atLeast(Fact.MATURED_ITEMS, 10), atLeast(Fact.EXCESS, 2.5)), 15));
    }

    private static Rule unprofitable() {
        return rule(
                "R3",
                "Costs more than they bring",
                "비용이 수익보다 큼",
                CapGroup.RATE,
                Step.of(all(atLeast(Fact.ORDERS, 5), lessThan(Fact.NET_MARGIN, -50)), 10));
    }

    private static Rule wholeOrders() {
        return rule(
                "R4",
                "Sends whole orders back",
                "주문 전체를 반품함",
                CapGroup.BEHAVIOUR,
                Step.of(all(atLeast(Fact.WHOLE_ORDERS, 5), atLeast(Fact.WHOLE_ORDER_SHARE, 0.6)), 10));
    }

    private static Rule noneKept() {
        return rule(
                "R5",
                "Orders several sizes or colours and keeps none",
                "여러 사이즈나 색상을 주문하고 하나도 남기지 않음",
                CapGroup.BEHAVIOUR,
                Step.of(atLeast(Fact.NONE_KEPT, 4), 5));
    }

    /** Days of the week say nothing by themselves: they only weigh with what inspection has found. */
    private static Rule worn() {
        return rule(
                "R6",
                "Returns were worn",
                "착용한 흔적이 있는 반품",
                CapGroup.BEHAVIOUR,
                Step.of(atLeast(Fact.WORN, 2), 25),
                Step.of(all(atLeast(Fact.WORN, 1), atLeast(Fact.WORN_OVER_A_WEEKEND, 1)), 12),
                Step.of(atLeast(Fact.WORN, 1), 8));
    }

    /** Not for orders of a peak day: then everybody returns at once. */
    private static Rule velocity() {
        return rule(
                "R7",
                "Many returns in a month, more than is usual for them",
                "한 달 동안 평소보다 많은 반품",
                CapGroup.VELOCITY,
                Step.of(
                        all(
                                lessThan(Fact.PEAK_ORDER, 1),
                                atLeast(Fact.RETURNS_LATELY, 4),
                                lessThan(Fact.VELOCITY_TAIL, A_CENT_BELOW)),
                        10));
    }

    /** Parcels are stolen from porches: twice may be bad luck, a third time a person looks. */
    private static Rule notArrived() {
        return rule(
                "R8",
                "Said not to have arrived, against the carrier's proof",
                "배송 완료 증거가 있는데 받지 못했다고 함",
                CapGroup.EVIDENCE,
                new Step(atLeast(Fact.NOT_ARRIVED_BUT_PROVEN, 3), 35, 60),
                Step.of(atLeast(Fact.NOT_ARRIVED_BUT_PROVEN, 2), 25),
                Step.of(atLeast(Fact.NOT_ARRIVED_BUT_PROVEN, 1), 8));
    }

    private static Rule inspection() {
        return rule(
                "R9",
                "A parcel was empty, short or held something else",
                "빈 상자, 수량 부족 또는 다른 물건이 든 반품",
                CapGroup.EVIDENCE,
                new Step(atLeast(Fact.INSPECTION_FAILED, 2), 60, 80),
                new Step(atLeast(Fact.INSPECTION_FAILED, 1), 40, 60));
    }

    private static Rule labelOrWeight() {
        return rule(
                "R10",
                "A label went elsewhere, or the weight does not fit",
                "송장이 다른 곳으로 배송되었거나 무게가 맞지 않음",
                CapGroup.EVIDENCE,
                new Step(any(atLeast(Fact.LABEL_MISUSED, 1), atLeast(Fact.WEIGHT_GAP, 1)), 30, 60));
    }

    private static Rule chargeback() {
        return rule(
                "R11",
                "Charged back after the refund",
                "환불 후 카드 결제 취소",
                CapGroup.EVIDENCE,
                new Step(atLeast(Fact.CHARGEBACK_AFTER_REFUND, 1), 35, 60));
    }

    /** One kind of identifier alone is a family, a dormitory, an office. */
    private static Rule linked() {
        return rule(
                "R12",
                "Linked by two identifiers to a proven abuse",
                "두 가지 정보로 확인된 악용 사례와 연결됨",
                CapGroup.IDENTITY,
                Step.of(atLeast(Fact.LINKED_TO_ABUSE, 2), 20));
    }

    private static Rule afterDenial() {
        return rule(
                "R13",
                "A new account soon after a denial",
                "거절 직후에 만든 새 계정",
                CapGroup.IDENTITY,
                Step.of(atLeast(Fact.ACCOUNT_AFTER_DENIAL, 1), 15));
    }

    private static Rule mismatch() {
        return rule(
                "R14",
                "Calls things defective that others find sound",
                "다른 고객은 문제없는 상품을 불량이라고 함",
                CapGroup.BEHAVIOUR,
                Step.of(
                        all(
                                atLeast(Fact.CLAIMED_DEFECTS, 4),
                                atLeast(Fact.CLAIMED_DEFECT_SHARE, 0.5),
                                lessThan(Fact.DEFECT_RATE_OF_OTHERS, 0.03)),
                        10));
    }

    private static Rule split() {
        return rule(
                "R15",
                "Split a return, or told several agents or stories",
                "반품을 나누거나 여러 상담원에게 또는 다른 사유로 요청함",
                CapGroup.BEHAVIOUR,
                Step.of(
                        any(
                                atLeast(Fact.SPLIT_RETURNS, 1),
                                atLeast(Fact.RETURNS_UNDER_A_LIMIT, 2),
                                atLeast(Fact.CLAIMS_TO_SEVERAL_AGENTS, 2),
                                atLeast(Fact.TOLD_ANEW, 2)),
                        10));
    }

    private static Rule loyal() {
        return rule(
                "R16",
                "A customer of long standing who brings more than they cost",
                "오래된 우수 고객",
                CapGroup.MITIGATION,
                Step.of(atLeast(Fact.MARGIN_IN_TOP_TENTH, 1), -15),
                Step.of(all(atLeast(Fact.TENURE, 730), atLeast(Fact.NET_MARGIN, A_CENT_BELOW)), -10));
    }

    private static Rule rule(String id, String title, String titleKorean, CapGroup group, Step... steps) {
        return new Rule(id, title, titleKorean, group, List.of(steps));
    }
}
