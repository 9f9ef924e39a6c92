. /tmp/x/r.sh; rm -rf /tmp/x/h
T=2026-11-23T09:00
r init --name 'Jane Jones' --role 'marketing director' --industry pharmaceutical
r contact add 'Stan Smith' --email stan@smith.example --phone 555-0199
r contact add 'Dana Reyes' --company Acme --phone 555-0142 --introduced-by stan
r company add Kern; r company add Nordlicht
r log dana 'budgets move' -o spoke --referred 'Lee Park, Kern' --not-by-name
r contact add 'Ruth Gold' --phone 555-0101 --tag reference
r contact add 'Max Old' --email max@old.example --tag reference
r contact add 'Ida Inn' --email ida@inn.example --tag reference
r contact add 'Joe Fox' --phone 555-0104 --tag reference
r contact add 'Quinn Moss' --company Westbrook --email q@w.example
T=2026-11-30T09:00
r log lee 'team of nine' -o spoke
r interview add Kern --on 'dec 3 10am' --boss 'Pat Lee, VP of Sales' --with 'Ann Ode, CFO' --place '12 Main St'
r interview add Nordlicht --on 'dec 4 9am' --boss 'Vera Holm' --place here
T=2026-12-03T12:00
r interview debrief kern --with pat --trust 4 --why 'straight answers'
r interview add Kern --on 'dec 10 2pm' --boss 'Pat Lee' --place 'by phone'
T=2026-12-10T16:00
r interview debrief kern --trust 5 --hear-by 'jan 12'
T=2026-12-28T09:00
r interview outcome nordlicht silent
