package org.threecolumns.form;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * What an answer must be like.
 *
 * @param minLength in characters, 0 when any length will do
 * @param maxLength in characters; every text has a limit
 * @param min lowest number, or null
 * @param max highest number, or null
 * @param decimals places allowed behind the point of a number
 * @param pattern shape of a line of text, or null
 * @param notPast whether a date may not lie before today
 * @param notFuture whether a date may not lie after today
 */
public record FieldRules(
        boolean required,
        int minLength,
        int maxLength,
        BigDecimal min,
        BigDecimal max,
        int decimals,
        Pattern pattern,
        boolean notPast,
        boolean notFuture) {}
