package org.threecolumns.mapping;

import org.threecolumns.access.Tier;

/** The two ends of the scale in words that belong to the person asked; stored with each answer, so that wordings can change. */
public record Anchors(String worst, String best) {

    public static Anchors forScorer(Scaling.ScorerKind kind, Tier tier) {
        return switch (kind) {
            case CHILD -> new Anchors("things are as bad as they can be for me", "things are good and I feel safe");
            case FAMILY ->
                new Anchors("things could not be harder for us", "things are how we want them and we can keep them so");
            case SIGNER, PROFESSIONAL ->
                tier == Tier.EARLY_HELP
                        ? new Anchors(
                                "so worried that children's social care must act today",
                                "needs are met, and family, friends and everyday services can manage")
                        : new Anchors(
                                "so bad that the child cannot be safe at home now",
                                "safe enough for us to stop meeting");
        };
    }

    /** The ends of the scale that belongs to one worry and its goal. */
    public static Anchors forStatement(Scaling.ScorerKind kind) {
        return switch (kind) {
            case CHILD ->
                new Anchors(
                        "this is as hard for me as it can be", "this is all right now, and I think it will stay so");
            case FAMILY -> new Anchors("this is as hard for us as it can be", "we do it our way and it will last");
            case SIGNER, PROFESSIONAL ->
                new Anchors("this worry is as bad as it can be", "its goal is met, and it would last without us");
        };
    }
}
