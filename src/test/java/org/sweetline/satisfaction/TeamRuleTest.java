package org.sweetline.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TeamRuleTest {

    @Test
    void shareOfATeamGoesBeforeThatOfAll() {
        assertThat(TeamRule.AS_ALL.shareOf(SettingsFixture.asking(80))).isEqualTo(80);
        assertThat(new TeamRule(true, 0).shareOf(SettingsFixture.asking(80))).isZero();
    }

    @Test
    void whatChangedIsSaidInWords() {
        assertThat(new TeamRule(false, 20).changedFrom(TeamRule.AS_ALL))
                .isEqualTo("asks true -> false, share as all -> 20");
        assertThat(new TeamRule(false, null).changedFrom(new TeamRule(false, 20)))
                .isEqualTo("share 20 -> as all");
        assertThat(TeamRule.AS_ALL.changedFrom(TeamRule.AS_ALL)).isEmpty();
    }
}
