package org.threecolumns.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.threecolumns.access.Accounts;
import org.threecolumns.access.CaseAccess;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.completeness.Gap;

/** Who may sign: somebody known, in a role of the stage, who may work with this family. */
@Service
class SignerRules {

    private final Accounts accounts;
    private final CaseAccess access;

    SignerRules(Accounts accounts, CaseAccess access) {
        this.accounts = accounts;
        this.access = access;
    }

    List<Gap> gaps(StageRun run, String signer) {
        List<Gap> gaps = new ArrayList<>();
        CurrentUser user = signer == null ? null : accounts.find(signer).orElse(null);
        if (user == null) {
            gaps.add(Gap.of("signer", "no-signer", "Log in before you sign"));
        } else if (!user.hasAnyRole(Set.copyOf(run.roles())) || !access.mayWork(user, run.familyId())) {
            gaps.add(Gap.of("signer", "not-yours-to-sign", "This stage is signed by somebody in another role"));
        }
        return gaps;
    }
}
