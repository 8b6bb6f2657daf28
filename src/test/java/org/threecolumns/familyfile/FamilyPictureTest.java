package org.threecolumns.familyfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threecolumns.familyfile.FamilyPicture.Card;
import org.threecolumns.familyfile.FamilyPicture.Line;
import org.threecolumns.familyfile.FamilyPicture.Someone;

class FamilyPictureTest {

    private static final List<String> RELATIONS = List.of("Mum", "Dad", "Nan", "Teacher");
    private static final Pattern STEP = Pattern.compile("([MVH])(\\d+)(?: (\\d+))?");

    private static FamilyPicture of(int children, int adults, List<String> relations) {
        return FamilyPicture.of(
                IntStream.range(0, children)
                        .mapToObj(i -> Someone.child("Child " + i, i + " years", i == 0))
                        .toList(),
                IntStream.range(0, adults)
                        .mapToObj(i -> Someone.adult("Adult " + i, relations.get(i % relations.size())))
                        .toList());
    }

    private static Rectangle box(Card card) {
        return new Rectangle(card.x(), card.y(), FamilyPicture.CARD_WIDTH, FamilyPicture.CARD_HEIGHT);
    }

    @Test
    void howeverManyThereAre_nothingCoversAnythingAndEverybodyIsJoined() {
        for (int children = 1; children <= 8; children++) {
            for (int adults = 0; adults <= 12; adults++) {
                for (List<String> relations : List.of(RELATIONS, List.of("Mum"), List.of("Nan"))) {
                    FamilyPicture picture = of(children, adults, relations);
                    assertThat(picture.cards()).hasSize(children + adults);
                    assertThat(picture.lines().stream().filter(l -> !l.label().isEmpty()))
                            .as(children + " children, " + adults + " adults")
                            .hasSize(adults);
                    nothingOverlaps(picture);
                    noLineRunsThroughACard(picture);
                }
            }
        }
    }

    private static void nothingOverlaps(FamilyPicture picture) {
        Rectangle sheet = new Rectangle(0, 0, picture.width(), picture.height());
        for (Card one : picture.cards()) {
            assertThat(sheet.contains(box(one))).isTrue();
            for (Card other : picture.cards()) {
                assertThat(one != other && box(one).intersects(box(other))).isFalse();
            }
        }
    }

    private static void noLineRunsThroughACard(FamilyPicture picture) {
        for (Line line : picture.lines()) {
            int x = 0;
            int y = 0;
            for (Matcher step = STEP.matcher(line.path()); step.find(); ) {
                int to = Integer.parseInt(step.group(2));
                int nextX = "V".equals(step.group(1)) ? x : to;
                int nextY = "M".equals(step.group(1))
                        ? Integer.parseInt(step.group(3))
                        : "V".equals(step.group(1)) ? to : y;
                if (!"M".equals(step.group(1))) {
                    Rectangle drawn = new Rectangle(
                            Math.min(x, nextX), Math.min(y, nextY), Math.abs(nextX - x) + 1, Math.abs(nextY - y) + 1);
                    picture.cards().forEach(card -> assertThat(inside(card).intersects(drawn))
                            .as(line.path() + " through " + card)
                            .isFalse());
                }
                x = nextX;
                y = nextY;
            }
            assertThat(x).isBetween(0, picture.width());
            assertThat(y).isBetween(0, picture.height());
        }
    }

    private static Rectangle inside(Card card) {
        Rectangle inside = box(card);
        inside.grow(-2, -2);
        return inside;
    }

    @ParameterizedTest
    @CsvSource({
        "Mum, true, false", "Stepdad, true, false", "Foster carer, true, false", "Grandmother, false, false",
        "Nan, false, false", "GP, false, false", "'Dad, died 2021', true, true", "Late grandfather, false, true"
    })
    void aWordOfTheFamily_saysWhereSomebodyStands(String word, boolean above, boolean died) {
        Someone adult = Someone.adult("X", word);
        assertThat(adult.above()).isEqualTo(above);
        assertThat(adult.died()).isEqualTo(died);
    }

    @Test
    void parentsStandAbove_childrenInTheMiddle_othersBelow() {
        List<Card> cards = of(2, 3, List.of("Mum", "Dad", "Nan")).cards();
        assertThat(cards).extracting(Card::y).isSorted();
        assertThat(cards.get(2).isUnborn()).isTrue();
    }
}
