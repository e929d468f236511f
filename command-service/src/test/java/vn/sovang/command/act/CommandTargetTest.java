package vn.sovang.command.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static vn.sovang.command.given.Given.id;
import static vn.sovang.command.given.Given.message;
import static vn.sovang.command.given.Given.unit;

import org.junit.jupiter.api.Test;

import vn.sovang.campaign.CampaignId;
import vn.sovang.campaign.CloseCampaign;
import vn.sovang.campaign.LaunchCampaign;
import vn.sovang.kernel.Rejection;
import vn.sovang.plan.PlanId;

import java.time.LocalDate;
import java.util.List;

class CommandTargetTest {
    private static final CampaignId CAMPAIGN = new CampaignId(id(20));
    private static final LocalDate DAY = LocalDate.of(2021, 6, 30);
    private static final CloseCampaign CLOSE = new CloseCampaign(CAMPAIGN, DAY, "xong");
    private static final LaunchCampaign LAUNCH =
            new LaunchCampaign(CAMPAIGN, new PlanId(id(10)), "1", DAY, List.of(unit(1)));

    @Test
    void a_command_aims_at_its_first_component_under_the_name_of_its_family() {
        assertThat(new CommandTarget().resolveTarget(message(CLOSE)).getIdentifier())
                .isEqualTo(CAMPAIGN.toString());
        assertThat(message(CLOSE).getCommandName()).isEqualTo("campaign");
    }

    @Test
    void only_a_command_that_begins_a_record_needs_none() {
        assertThatCode(() -> CommandTarget.require(LAUNCH, null)).doesNotThrowAnyException();
        assertThatCode(() -> CommandTarget.require(CLOSE, CAMPAIGN)).doesNotThrowAnyException();
        assertThatThrownBy(() -> CommandTarget.require(CLOSE, null))
                .isInstanceOf(Rejection.class)
                .hasMessage("record.unknown {id=" + CAMPAIGN + "}");
    }
}
