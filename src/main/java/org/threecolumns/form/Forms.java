package org.threecolumns.form;

import java.util.Optional;

/** Where forms are kept. Stages name them as {@code contact.form}. */
public interface Forms {

    /** @param formKey file name of the form; anything else than a plain name finds nothing */
    Optional<ParsedForm> find(String formKey);
}
