package org.threecolumns.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.threecolumns.access.Accounts;
import org.threecolumns.access.CaseAccess;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.completeness.Gap;

/** Who may sign: somebody known, in a role of the stage, who may work with this family; and nobody authorises their own work. */
@Service
class SignerRules {

    private final Accounts accounts;
    private final CaseAccess access;
    private final Authorisations authorisations;

    SignerRules(Accounts accounts, CaseAccess access, Authorisations authorisations) {
        this.accounts = accounts;
        this.access = access;
        this.authorisations = authorisations;
    }

    List<Gap> gaps(StageRun run, String signer) {
        List<Gap> gaps = new ArrayList<>();
        CurrentUser user = signer == null ? null : accounts.find(signer).orElse(null);
        if (user == null) {
            gaps.add(Gap.of("signer", "no-signer", "Log in before you sign"));
        } else if (!user.hasAnyRole(Set.copyOf(run.roles())) || !access.mayWork(user, run.familyId())) {
            gaps.add(Gap.of("signer", "not-yours-to-sign", "This stage is signed by somebody in another role"));
        } else if (isOwnWork(run, signer)) {
            gaps.add(Gap.of("signer", "same-person", "Somebody other than the person who signed it must authorise it"));
        }
        return gaps;
    }

    private boolean isOwnWork(StageRun run, String signer) {
        return run.kind() == StageRun.Kind.AUTHORISATION
                && authorisations
                        .recordOf(authorisations.authorised(run))
                        .signedBy()
                        .equals(signer);
    }
}
