/**
 * What each child has open with social care, dated: referral, assessment, section 47 enquiry, plan, and the conferences and visits of
 * it. The order and overlap that the children in need census checks (DfE) is held by the database, and by rules that answer with
 * values before anybody comes that far. Knows neither the engine nor the web.
 */
package org.threecolumns.casework;
